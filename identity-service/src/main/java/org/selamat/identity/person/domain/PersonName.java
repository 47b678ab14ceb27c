package org.selamat.identity.person.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as its owner writes it. Malay, Tamil and many other names have no family name, so it stays one text; who has a
 * family name may set it off with a comma, as passports do: {@code TAN, Mei Ling}.
 */
public record PersonName(String full) {

    /**
     * Latin letters, because that is what documents and certificates hold; {@code @} and {@code /} are part of Malaysian names.
     */
    public static final String PATTERN = "^\\p{Script=Latin}[\\p{Script=Latin}\\p{M} .,'’`/@()-]{0,119}$";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public PersonName {
        full = SPACES.matcher(Normalizer.normalize(full, Normalizer.Form.NFC).strip()).replaceAll(" ");
        if (full.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one letter");
        }
    }

    public MachineReadableName machineReadable() {
        return MachineReadableName.of(full);
    }

    @Override
    public String toString() {
        return "a name";
    }
}
