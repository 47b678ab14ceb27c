package org.selamat.vaccine.domain.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Latin transliteration of ICAO Doc 9303 part 3 section 6: a table for letters that become two, otherwise the bare letter.
 * Apostrophes vanish; what separates parts of a name becomes the filler {@code <}.
 */
final class Icao9303 {

    private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('Å', "AA"), Map.entry('Ä', "AE"),
            Map.entry('Æ', "AE"), Map.entry('Ö', "OE"), Map.entry('Ø', "OE"), Map.entry('Œ', "OE"), Map.entry('Ü', "UE"),
            Map.entry('ẞ', "SS"), Map.entry('Þ', "TH"), Map.entry('Ð', "D"), Map.entry('Đ', "D"), Map.entry('Ł', "L"),
            Map.entry('Ħ', "H"), Map.entry('Ŋ', "N"), Map.entry('Ŧ', "T"), Map.entry('Ĳ', "IJ"), Map.entry('ı', "I"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z]+");

    private Icao9303() {
    }

    static String transliterate(String name) {
        var upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        var text = new StringBuilder();
        for (char letter : APOSTROPHES.matcher(upper).replaceAll("").toCharArray()) {
            text.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare).replaceAll("<");
    }
}
