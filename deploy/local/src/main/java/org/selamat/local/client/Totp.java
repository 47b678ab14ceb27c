package org.selamat.local.client;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.util.encoders.Base32;

/** Time-based one-time codes (RFC 6238): HMAC-SHA-1, steps of 30 seconds. */
public record Totp(byte[] secret, int digits) {

    static final int STEP_SECONDS = 30;
    private static final int KEYCLOAK_DIGITS = 6;

    /** @param base32 the secret as authenticator apps take it */
    public static Totp ofBase32(String base32) {
        return new Totp(Base32.decode(base32), KEYCLOAK_DIGITS);
    }

    public static long step(Instant at) {
        return at.getEpochSecond() / STEP_SECONDS;
    }

    /** The code of one time step, with leading zeros. */
    public String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", truncated % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
