package org.selamat.kit.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a name doesn't tell people apart, because documents put it in, leave it out and abbreviate it at will. The lists are
 * of Malaysian usage; a word that is somebody's whole name is never noise.
 */
final class NameNoise {

    /** Forms of address, and what carriers write where a passport has only one name. */
    private static final Set<String> TITLES = Set.of("DR", "PROF", "IR", "TS", "MR", "MRS", "MS", "MISS", "MSTR", "MDM", "DATO",
            "DATUK", "DATIN", "TUN", "HAJI", "HJ", "HAJAH", "HAJJAH", "HJH", "USTAZ", "USTAZAH", "FNU", "LNU", "NFN", "NLN");

    /** Words that are titles only before SRI or SERI: Tan alone is a family name, Sri alone a given one. */
    private static final Set<String> BEFORE_SRI = Set.of("TAN", "PUAN", "DATO", "DATUK", "DATIN");
    private static final Set<String> SRI = Set.of("SRI", "SERI");

    /** Son or daughter of. A/L, A/P, S/O, D/O and A/K fall into single letters, which are noise by themselves. */
    private static final Set<String> PARTICLES = Set.of("BIN", "BINTI", "BINTE", "BT", "BTE", "BTI", "IBN", "IBNI", "AL", "AP",
            "ANAK", "AK");

    /** A particle whose end the field of a machine-readable zone cut off. */
    private static final Set<String> CUT_PARTICLES = Set.of("BI", "BINT", "AN", "ANA");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(Map.entry("MOHD", "MUHAMMAD"),
            Map.entry("MD", "MUHAMMAD"), Map.entry("MUHD", "MUHAMMAD"), Map.entry("MHD", "MUHAMMAD"),
            Map.entry("MOHAMAD", "MUHAMMAD"), Map.entry("MOHAMED", "MUHAMMAD"), Map.entry("MOHAMMAD", "MUHAMMAD"),
            Map.entry("MOHAMMED", "MUHAMMAD"), Map.entry("MUHAMAD", "MUHAMMAD"), Map.entry("MUHAMMED", "MUHAMMAD"),
            Map.entry("ABD", "ABDUL"), Map.entry("ABDL", "ABDUL"), Map.entry("NOR", "NUR"), Map.entry("NOOR", "NUR"),
            Map.entry("NURUL", "NUR"), Map.entry("NORUL", "NUR"), Map.entry("ST", "SITI"), Map.entry("SHARIFAH", "SYARIFAH"),
            Map.entry("AHMED", "AHMAD"), Map.entry("YUSOF", "YUSUF"), Map.entry("YUSOFF", "YUSUF"));

    /** So common that they find nobody: two people who share only these share nothing. */
    private static final Set<String> WEAK = Set.of("MUHAMMAD", "NUR", "SITI", "ABDUL");

    private NameNoise() {
    }

    static List<String> withoutTitles(List<String> words) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean sri = i > 0 && SRI.contains(words.get(i)) && BEFORE_SRI.contains(words.get(i - 1));
            boolean beforeSri = i + 1 < words.size() && SRI.contains(words.get(i + 1)) && BEFORE_SRI.contains(words.get(i));
            if (!sri && !beforeSri && !TITLES.contains(words.get(i))) {
                kept.add(words.get(i));
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    /** @param cut whether the end may be missing */
    static List<String> essential(List<String> words, boolean cut) {
        var kept = new LinkedHashSet<String>();
        for (var word : words) {
            if (word.length() > 1 && !PARTICLES.contains(word) && !(cut && CUT_PARTICLES.contains(word))) {
                kept.add(SHORT_FORMS.getOrDefault(word, word));
            }
        }
        return List.copyOf(kept.isEmpty() ? new LinkedHashSet<>(words) : kept);
    }

    static boolean isWeak(String part) {
        return WEAK.contains(part);
    }
}
