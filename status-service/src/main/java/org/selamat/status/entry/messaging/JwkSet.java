package org.selamat.status.entry.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * P-256 keys of a JWK set (RFC 7517) by their thumbprints (RFC 7638): a receipt names its key so, whatever the set calls it.
 */
final class JwkSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JwkSet() {
    }

    /** @throws IllegalArgumentException for what is no key set; keys of other kinds are passed over */
    static Map<String, PublicKey> keys(byte[] set) throws IOException {
        Map<String, PublicKey> keys = new HashMap<>();
        for (JsonNode jwk : JSON.readTree(set).required("keys")) {
            if (jwk.path("kty").asText().equals("EC") && jwk.path("crv").asText().equals("P-256")) {
                keys.put(thumbprint(jwk), publicKey(jwk));
            }
        }
        return Map.copyOf(keys);
    }

    private static PublicKey publicKey(JsonNode jwk) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint point = new ECPoint(coordinate(jwk, "x"), coordinate(jwk, "y"));
            return KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key on P-256", e);
        }
    }

    private static String thumbprint(JsonNode jwk) {
        String canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(jwk.required("x").asText(), jwk.required("y").asText());
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static BigInteger coordinate(JsonNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.required(name).asText()));
    }
}
