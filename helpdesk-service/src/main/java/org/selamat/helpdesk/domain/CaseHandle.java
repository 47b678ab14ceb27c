package org.selamat.helpdesk.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What people quote instead of a document number: {@code SLM-XXXX-XXXX-C}, 40 random bits in Crockford's base 32 and a
 * check character. It opens nothing by itself and says nothing about the person or the number of cases.
 * <p>
 * The check character is the value modulo 37 (Crockford, "Base 32 Encoding"): 37 is prime and larger than 32, so every
 * mistyped character and every swap of neighbours is found. Values whose check character would be one of {@code *~$=U} are
 * never drawn, so that a handle can be read out and put into a path.
 */
public record CaseHandle(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("SLM-?([0-9A-Z]{4})-?([0-9A-Z]{4})-?([0-9A-Z])");
    private static final int MODULUS = 37;
    private static final int BITS = 40;

    public CaseHandle {
        if (!value.matches("SLM-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]") || !checks(value.substring(4).replace("-", ""))) {
            throw new IllegalArgumentException("not a case handle");
        }
    }

    /** A new handle; {@code random} must not be predictable. */
    public static CaseHandle draw(RandomGenerator random) {
        while (true) {
            long drawn = random.nextLong() >>> (Long.SIZE - BITS);
            int check = (int) (drawn % MODULUS);
            if (check < ALPHABET.length()) {
                return of(drawn, check);
            }
        }
    }

    /**
     * Reads what a person typed: lower case, missing hyphens, O for 0 and I or L for 1 are understood; a wrong check is
     * empty.
     */
    public static Optional<CaseHandle> read(String typed) {
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        if (!upper.startsWith("SLM")) {
            return Optional.empty();
        }
        var written = WRITTEN.matcher("SLM" + upper.substring(3).replace('O', '0').replace('I', '1').replace('L', '1'));
        if (!written.matches() || !checks(written.group(1) + written.group(2) + written.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new CaseHandle("SLM-" + written.group(1) + "-" + written.group(2) + "-" + written.group(3)));
    }

    private static CaseHandle of(long drawn, int check) {
        var text = new StringBuilder("SLM-");
        for (int place = 7; place >= 0; place--) {
            text.append(ALPHABET.charAt((int) (drawn >>> (5 * place)) & 31));
            if (place == 4) {
                text.append('-');
            }
        }
        return new CaseHandle(text.append('-').append(ALPHABET.charAt(check)).toString());
    }

    private static boolean checks(String nine) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = ALPHABET.indexOf(nine.charAt(i));
            if (digit < 0) {
                return false;
            }
            number = number * ALPHABET.length() + digit;
        }
        return number % MODULUS == ALPHABET.indexOf(nine.charAt(8));
    }

    @Override
    public String toString() {
        return value;
    }
}
