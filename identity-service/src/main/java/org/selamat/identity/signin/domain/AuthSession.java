package org.selamat.identity.signin.domain;

import java.util.Base64;

import org.selamat.identity.sealing.domain.Sha256;

/** The random handle of one challenge, known to the app alone; we keep its hash. */
public record AuthSession(String value) {

    public static final int BYTES = 32;
    private static final int LONGEST = 64;

    /** @param random {@value #BYTES} random bytes */
    public static AuthSession of(byte[] random) {
        return new AuthSession(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    public boolean isPlausible() {
        return value != null && !value.isEmpty() && value.length() <= LONGEST;
    }

    public byte[] hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "an auth session";
    }
}
