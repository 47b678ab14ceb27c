package org.selamat.vaccine.domain.hcert;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Plain;

/** What WHO's vaccination certificate (DVC, ICVP) must hold to be read at all: whose it is, and what was given when. */
final class DvcSchema {

    private DvcSchema() {
    }

    /** Path of the first field that breaks it. */
    static Optional<String> violation(Map<?, ?> dvc) {
        if (Plain.text(dvc, "n").filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.of("n");
        }
        var doses = doses(dvc);
        if (doses.isEmpty()) {
            return Optional.of("v");
        }
        return doses.stream().allMatch(DvcSchema::isDose) ? Optional.empty() : Optional.of("v.dt");
    }

    /** One dose as an object, or several in a list: both are in use. */
    static List<? extends Map<?, ?>> doses(Map<?, ?> dvc) {
        return Plain.map(dvc.get("v")).<List<? extends Map<?, ?>>> map(List::of)
                .orElseGet(() -> Plain.list(dvc.get("v")).stream().flatMap(item -> Plain.map(item).stream()).toList());
    }

    private static boolean isDose(Map<?, ?> dose) {
        return Plain.text(dose, "dt").flatMap(VaccinationEntry::day).isPresent()
                && Plain.text(dose, "vp").or(() -> Plain.text(dose, "mp")).isPresent();
    }
}
