package org.selamat.status.boarding.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A one-time code that a passenger shows at the counter: ten characters without look-alikes, 50 bits, in two groups. Only
 * its hash is kept. Fifty bits, fifteen minutes, one flight and one airline leave nothing to guess.
 */
public record PassengerCode(String text) {

    /** Crockford's base 32: no I, L, O or U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    public PassengerCode {
        Objects.requireNonNull(text, "text");
    }

    /** @param below a secure source of numbers below its argument */
    public static PassengerCode draw(IntUnaryOperator below) {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(below.applyAsInt(ALPHABET.length())));
        }
        return new PassengerCode(code.toString());
    }

    /** As typed by an agent: case, hyphens and spaces don't matter, and look-alikes are read as what they look like. */
    public String hash() {
        String typed = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the code: who reads a log must not be able to use it. */
    @Override
    public String toString() {
        return "passenger code";
    }
}
