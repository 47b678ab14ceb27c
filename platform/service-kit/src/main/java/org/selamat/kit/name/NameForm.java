package org.selamat.kit.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * One way to write a person's name, in machine-readable letters.
 *
 * @param parts what tells people apart, in its order
 * @param whole all words but titles, in an order of their own, so that how a carrier divides a name makes no difference
 * @param cut whether the line is so long that the 39 characters of a passport may have lost some of it
 */
public record NameForm(List<String> parts, String whole, boolean cut) {

    /** Characters of name in the machine-readable zone of a passport (ICAO Doc 9303 part 4, TD3). */
    private static final int MRZ_FIELD = 39;
    /** A cut may fall on a filler or before a word that no longer fits. */
    private static final int PERHAPS_CUT = MRZ_FIELD - 3;
    private static final int MOST_PARTS = 20;

    public NameForm {
        parts = List.copyOf(parts);
    }

    /**
     * A name and, where it holds an alias, each of the two by itself: {@code LIM AH KOW @ ADAM LIM} is found under both and
     * under either.
     *
     * @return nothing for a text without a Latin letter
     */
    public static List<NameForm> of(String name) {
        var forms = new ArrayList<NameForm>();
        add(forms, name.replace('@', ' '));
        if (name.indexOf('@') >= 0) {
            Arrays.stream(name.split("@", 3)).limit(2).forEach(alias -> add(forms, alias));
        }
        return forms.stream().distinct().toList();
    }

    public boolean isWeak(int part) {
        return NameNoise.isWeak(parts.get(part));
    }

    /** Two neighbouring parts as one word: {@code MEI LING} is also written {@code MEILING}. */
    public String joined(int part) {
        return parts.get(part) + parts.get(part + 1);
    }

    /** Never the name: this may stand in a log line. */
    @Override
    public String toString() {
        return parts.size() + " parts";
    }

    private static void add(List<NameForm> forms, String name) {
        var words = words(MrzLetters.of(name));
        if (words.isEmpty()) {
            return;
        }
        var named = NameNoise.withoutTitles(words);
        boolean cut = String.join("<", named).length() >= PERHAPS_CUT;
        forms.add(new NameForm(NameNoise.essential(named, cut), String.join("<", new TreeSet<>(named)), cut));
    }

    /** Without a stream: every boarding check comes by here. */
    private static List<String> words(String letters) {
        var words = new ArrayList<String>();
        for (int begin = 0; begin < letters.length() && words.size() < MOST_PARTS;) {
            int filler = letters.indexOf('<', begin);
            int end = filler < 0 ? letters.length() : filler;
            if (end > begin) {
                words.add(letters.substring(begin, end));
            }
            begin = end + 1;
        }
        return words;
    }
}
