package org.selamat.vaccine.domain.name;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a Malaysian name tells people apart. Patronymic particles come and go between documents, and the commonest
 * first names are abbreviated at will.
 */
final class MalaysianNames {

    /** Son or daughter of, in the Malay, Indian and Iban forms; A/L, A/P, S/O and D/O fall into two letters as MRZ parts. */
    private static final Set<String> PARTICLES = Set.of("BIN", "BINTI", "BT", "BTE", "B", "AL", "AP", "A", "L", "P", "S", "O",
            "D",
            "ANAK", "AK", "HAJI", "HJ", "HAJAH", "HJH");
    private static final Map<String, String> SHORT_FORMS = Map.of("MOHD", "MUHAMMAD", "MD", "MUHAMMAD", "MUHD", "MUHAMMAD",
            "MOHAMAD", "MUHAMMAD", "MOHAMED", "MUHAMMAD", "MOHAMMAD", "MUHAMMAD", "MOHAMMED", "MUHAMMAD", "ABD", "ABDUL", "NOR",
            "NUR", "NOOR", "NUR");

    private MalaysianNames() {
    }

    /** The parts that count; all of them when a name consists of particles only. */
    static Set<String> essential(Set<String> parts) {
        var essential = parts.stream().filter(part -> !PARTICLES.contains(part))
                .map(part -> SHORT_FORMS.getOrDefault(part, part)).collect(toCollection(LinkedHashSet::new));
        return essential.isEmpty() ? parts : essential;
    }
}
