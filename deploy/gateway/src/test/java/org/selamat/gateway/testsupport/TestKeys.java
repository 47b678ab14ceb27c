package org.selamat.gateway.testsupport;

import java.util.List;

import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** RSA keys, made once. */
public final class TestKeys {

    public static final RsaJsonWebKey CITIZEN = rsa("citizen-1");
    public static final RsaJsonWebKey STAFF = rsa("staff-1");
    public static final RsaJsonWebKey PARTNER = rsa("partner-1");
    /** Published by nobody. */
    public static final RsaJsonWebKey STRANGER = rsa("stranger-1");

    private TestKeys() {
    }

    public static List<RsaJsonWebKey> published() {
        return List.of(CITIZEN, STAFF, PARTNER);
    }

    private static RsaJsonWebKey rsa(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }
}
