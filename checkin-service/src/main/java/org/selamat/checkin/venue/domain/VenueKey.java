package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A P-256 public key that venue codes verify under, as the coordinates that a JWK carries.
 *
 * @param until when posters signed with it stop counting; empty while none is set
 */
public record VenueKey(KeyId id, String x, String y, ECPublicKey key, Optional<Instant> until) {

    private static final int COORDINATE_BYTES = 32;

    public static VenueKey of(ECPublicKey key) {
        return of(key, Optional.empty());
    }

    public static VenueKey of(ECPublicKey key, Optional<Instant> until) {
        var x = coordinate(key.getW().getAffineX());
        var y = coordinate(key.getW().getAffineY());
        return new VenueKey(KeyId.of(thumbprint(x, y)), x, y, key, until);
    }

    boolean hasEnded(Instant at) {
        return until.filter(end -> !at.isBefore(end)).isPresent();
    }

    /** RFC 7638: SHA-256 of the required members in lexical order, without white space. */
    public static byte[] thumbprint(String x, String y) {
        var canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
