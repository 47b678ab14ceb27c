package org.selamat.gateway.token;

import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** The RSA signing keys of one issuer by key id. Keys for other uses, such as Keycloak's encryption key, are left out. */
record KeySet(Map<String, PublicKey> keys) {

    static final KeySet NONE = new KeySet(Map.of());

    static KeySet parse(String json) throws JoseException {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (JsonWebKey key : new JsonWebKeySet(json).getJsonWebKeys()) {
            if (key instanceof RsaJsonWebKey rsa && key.getKeyId() != null && signs(key)) {
                keys.put(key.getKeyId(), RsaEngine.own(rsa.getRsaPublicKey()));
            }
        }
        return new KeySet(Map.copyOf(keys));
    }

    private static boolean signs(JsonWebKey key) {
        return (key.getUse() == null || key.getUse().equals("sig"))
                && (key.getAlgorithm() == null || key.getAlgorithm().equals("RS256"));
    }

    Optional<PublicKey> find(String id) {
        return Optional.ofNullable(id).map(keys::get);
    }
}
