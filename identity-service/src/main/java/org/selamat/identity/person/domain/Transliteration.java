package org.selamat.identity.person.domain;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Latin letters to {@code A–Z} and the filler {@code <} after ICAO Doc 9303 part 3, section 6 A. Letters that the table
 * expands stand here; every other one only loses its marks. Apostrophes vanish; spaces, hyphens, slashes ({@code A/L},
 * {@code A/P}) and the {@code @} of Malaysian aliases become fillers.
 */
final class Transliteration {

    /** Field length of a name in the EU certificate schema (fnt, gnt: maxLength 80). */
    private static final int LONGEST = 80;
    private static final Map<Integer, String> EXPANDED = Map.ofEntries(entry((int) 'Ä', "AE"), entry((int) 'Å', "AA"),
            entry((int) 'Æ', "AE"), entry((int) 'Ð', "D"), entry((int) 'Đ', "D"), entry((int) 'Ħ', "H"), entry((int) 'Ĳ', "IJ"),
            entry((int) 'ĸ', "Q"), entry((int) 'Ł', "L"), entry((int) 'Ŋ', "N"), entry((int) 'Ö', "OE"), entry((int) 'Ø', "OE"),
            entry((int) 'Œ', "OE"), entry((int) 'Þ', "TH"), entry((int) 'Ŧ', "T"), entry((int) 'Ü', "UE"),
            entry((int) 'ẞ', "SS"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´.]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z]+");
    private static final Pattern OUTER_FILLERS = Pattern.compile("^<|<$");

    private Transliteration() {
    }

    static String of(String name) {
        var upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        var expanded = new StringBuilder();
        upper.codePoints().forEach(c -> expanded.append(EXPANDED.getOrDefault(c, Character.toString(c))));
        var plain = MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
        var filled = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("<");
        var trimmed = OUTER_FILLERS.matcher(filled).replaceAll("");
        return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST);
    }
}
