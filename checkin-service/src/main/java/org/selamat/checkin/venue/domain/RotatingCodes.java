package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

import org.selamat.checkin.domain.VenueId;

/**
 * The suffix of a code on a screen: it changes every 30 seconds, like a one-time password (RFC 6238). That alone stops no
 * photograph, since the moment of a scan is the phone's claim; {@link ScannedProofs} asks for codes that arrive fresh, so a
 * photograph is worth something for as long as it takes to pass it on at once, and nothing after. 48 bits, because a wrong one
 * costs its sender nothing but the better grade of proof.
 */
public final class RotatingCodes {

    public static final Duration STEP = Duration.ofSeconds(30);

    private static final byte[] PURPOSE = "selamat rotating venue codes".getBytes(UTF_8);
    private static final int BYTES = 6;

    private final byte[] secret;

    private RotatingCodes(byte[] secret) {
        this.secret = secret;
    }

    /** The secret follows from the key that signs codes, so every replica has it and there is no other one to keep. */
    public static RotatingCodes derivedFrom(PrivateKey signer) {
        return new RotatingCodes(Macs.sha256(signer.getEncoded(), PURPOSE));
    }

    public String suffix(VenueId venue, Instant at) {
        return suffix(venue, step(at));
    }

    /** Whether the screen showed this suffix at that time, give or take a step for clocks that differ. */
    public boolean matches(VenueId venue, String suffix, Instant at) {
        boolean found = false;
        for (long step = step(at) - 1; step <= step(at) + 1; step++) {
            found |= MessageDigest.isEqual(suffix(venue, step).getBytes(US_ASCII), suffix.getBytes(UTF_8));
        }
        return found;
    }

    private String suffix(VenueId venue, long step) {
        var message = ByteBuffer.allocate(24).putLong(venue.value().getMostSignificantBits())
                .putLong(venue.value().getLeastSignificantBits()).putLong(step).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Macs.sha256(secret, message), BYTES));
    }

    private static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }
}
