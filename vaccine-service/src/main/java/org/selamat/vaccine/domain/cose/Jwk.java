package org.selamat.vaccine.domain.cose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.Malformed;

/** P-256 public keys as JSON Web Keys (RFC 7517), the form of health card issuers and DID documents. */
public final class Jwk {

    private static final int COORDINATE_BYTES = 32;

    private Jwk() {
    }

    /** @throws Malformed for a key of another kind, for another use, or that isn't on the curve */
    public static PublicKey publicKey(Map<?, ?> jwk) throws Malformed {
        require(jwk, "kty", "EC", true);
        require(jwk, "crv", "P-256", true);
        require(jwk, "use", "sig", false);
        require(jwk, "alg", "ES256", false);
        if (jwk.containsKey("d")) {
            throw new Malformed("private key where a public one belongs");
        }
        return P256.publicKey(coordinate(jwk.get("x")), coordinate(jwk.get("y")));
    }

    /** RFC 7638 thumbprint, base64url: by it health cards name their key. */
    public static String thumbprint(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(CanonicalJson.write(required(key)).getBytes(UTF_8));
            return base64Url(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The four members that make the key. */
    public static Map<String, Object> required(PublicKey key) {
        var point = ((ECPublicKey) key).getW();
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "EC");
        jwk.put("crv", "P-256");
        jwk.put("x", base64Url(bytes(point.getAffineX())));
        jwk.put("y", base64Url(bytes(point.getAffineY())));
        return jwk;
    }

    private static void require(Map<?, ?> jwk, String member, String value, boolean always) throws Malformed {
        if (always || jwk.containsKey(member)) {
            if (!value.equals(jwk.get(member))) {
                throw new Malformed("JWK member " + member + " is not " + value);
            }
        }
    }

    private static BigInteger coordinate(Object text) throws Malformed {
        try {
            return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(text)));
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("JWK coordinate is not base64url");
        }
    }

    private static byte[] bytes(BigInteger coordinate) {
        var signed = coordinate.toByteArray();
        var bytes = new byte[COORDINATE_BYTES];
        int length = Math.min(COORDINATE_BYTES, signed.length);
        System.arraycopy(signed, signed.length - length, bytes, COORDINATE_BYTES - length, length);
        return bytes;
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
