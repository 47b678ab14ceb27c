package org.selamat.vaccine.domain.hcert;

import java.util.Locale;

/**
 * Luhn modulo 38 over letters, digits, {@code /} and {@code :}, as the UVCI registration prescribes for its check character.
 * Issued right, never demanded: more than half of the check characters in the published vectors are wrong.
 */
final class Luhn38 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:";
    private static final int BASE = ALPHABET.length();

    private Luhn38() {
    }

    /** @throws IllegalArgumentException for a character outside the alphabet */
    static char check(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        int sum = 0;
        int factor = 2;
        for (int i = upper.length() - 1; i >= 0; i--) {
            int addend = factor * value(upper.charAt(i));
            sum += addend / BASE + addend % BASE;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    private static int value(char c) {
        int value = ALPHABET.indexOf(c);
        if (value < 0) {
            throw new IllegalArgumentException("not a character of a certificate identifier");
        }
        return value;
    }
}
