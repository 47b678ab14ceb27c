package org.selamat.vaccine.domain.dose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When two records turn out to be one person's, an injection may be on both: it was given once and counts once. The record that
 * was made first stands for both. Which one that is doesn't depend on the order in which anything arrived.
 */
public final class OneInjection {

    private static final Comparator<Dose> FIRST_RECORDED = Comparator.comparing(Dose::recordedAt)
            .thenComparing(dose -> dose.id().value());
    private static final Comparator<Dose> AS_GIVEN = Comparator.comparing((Dose dose) -> dose.injection().date())
            .thenComparing(dose -> dose.id().value());

    private OneInjection() {
    }

    /** @param doses of one person, under however many ids; under each of them every injection is on record once */
    public static List<Dose> each(List<Dose> doses) {
        if (doses.stream().map(Dose::person).distinct().count() < 2) {
            return doses;
        }
        var kept = new ArrayList<Dose>();
        doses.stream().sorted(FIRST_RECORDED).filter(dose -> kept.stream().noneMatch(other -> repeats(dose, other)))
                .forEach(kept::add);
        kept.sort(AS_GIVEN);
        return List.copyOf(kept);
    }

    private static boolean repeats(Dose dose, Dose other) {
        return !dose.person().equals(other.person()) && dose.injection().isSameAs(other.injection());
    }
}
