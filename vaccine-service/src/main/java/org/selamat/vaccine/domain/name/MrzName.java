package org.selamat.vaccine.domain.name;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name as machine-readable parts.
 *
 * @param surname parts of {@code fnt} in their order, without titles
 * @param given parts of {@code gnt}
 */
public record MrzName(Set<String> surname, Set<String> given) {

    /** Doctor titles that some issuers put into the name (Corona-Warn-App drops the same). */
    private static final Set<String> TITLES = Set.of("DR");

    /** Takes MRZ fields as issued, and anything else that people write: transliterates first. */
    public static MrzName of(String surname, String given) {
        return new MrzName(parts(surname), parts(given));
    }

    /** Every part of the name, surname first. */
    Set<String> all() {
        var all = new LinkedHashSet<>(surname);
        all.addAll(given);
        return all;
    }

    /** Without what doesn't tell people apart. */
    MrzName essential() {
        return new MrzName(MalaysianNames.essential(surname), MalaysianNames.essential(given));
    }

    MrzName swapped() {
        return new MrzName(given, surname);
    }

    /** One line, as in a passport: parts joined by {@code <}. */
    String line() {
        return String.join("<", all());
    }

    private static Set<String> parts(String name) {
        return Arrays.stream(Icao9303.transliterate(name).split("<")).filter(part -> !part.isEmpty() && !TITLES.contains(part))
                .collect(toCollection(LinkedHashSet::new));
    }
}
