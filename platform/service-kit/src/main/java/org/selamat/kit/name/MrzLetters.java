package org.selamat.kit.name;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Latin letters to {@code A-Z} and the filler {@code <} after ICAO Doc 9303 part 3, section 6: a table for letters that become
 * two, otherwise the bare letter. Apostrophes vanish; whatever else stands between letters separates parts. Letters of other
 * scripts are separators too: a name written only in them has no parts.
 */
final class MrzLetters {

    /** No document has a longer name; what comes after is not looked at, whoever sends it. */
    private static final int LONGEST = 200;
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Map<Character, String> EXPANDED = Map.ofEntries(entry('Å', "AA"), entry('Ä', "AE"), entry('Æ', "AE"),
            entry('Ö', "OE"), entry('Ø', "OE"), entry('Œ', "OE"), entry('Ü', "UE"), entry('ẞ', "SS"), entry('Þ', "TH"),
            entry('Ð', "D"), entry('Đ', "D"), entry('Ł', "L"), entry('Ħ', "H"), entry('Ŋ', "N"), entry('Ŧ', "T"),
            entry('Ĳ', "IJ"), entry('ĸ', "Q"), entry('ı', "I"));
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻʿʾ′]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z]+");

    private MrzLetters() {
    }

    static String of(String name) {
        var head = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        return head.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) ? plain(head) : folded(head);
    }

    /** Most names need no table: the same letters, at a tenth of the price. */
    static String plain(String head) {
        var letters = new StringBuilder(head.length());
        for (int i = 0; i < head.length(); i++) {
            char letter = Character.toUpperCase(head.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                letters.append(letter);
            } else if (letter != '\'' && letter != '`' && (letters.isEmpty() || letters.charAt(letters.length() - 1) != '<')) {
                letters.append('<');
            }
        }
        return letters.toString();
    }

    static String folded(String head) {
        var letters = Normalizer.normalize(APOSTROPHES.matcher(head).replaceAll(""), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        var expanded = new StringBuilder(letters.length() + 8);
        for (int i = 0; i < letters.length(); i++) {
            var two = EXPANDED.get(letters.charAt(i));
            expanded.append(two == null ? String.valueOf(letters.charAt(i)) : two);
        }
        var bare = MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare).replaceAll("<");
    }
}
