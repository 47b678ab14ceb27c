package org.selamat.vaccine.domain.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;

/**
 * What a person's standing doses are together. The first dose says how long the primary series is (its label's length, or
 * one for somebody who had the disease); which vaccines follow and who recorded them doesn't matter, so mixed and foreign
 * doses count like others. A dose that says it is the third knows of a second that isn't on record, so numbers may jump
 * and never fall back. Depends on the doses alone, never on the order in which they became known.
 */
public record Course(List<CourseDose> doses, int primarySeries) {

    public static Course of(Collection<Dose> standing, Schedules schedules) {
        var inOrder = standing.stream().sorted(Comparator.comparing((Dose dose) -> dose.injection().date())
                .thenComparing(dose -> dose.id().value())).toList();
        int series = inOrder.isEmpty() ? 0 : inOrder.get(0).injection().totalDoses();
        var placed = new ArrayList<CourseDose>();
        for (var dose : inOrder) {
            placed.add(place(dose, last(placed), series, schedules));
        }
        return new Course(List.copyOf(placed), series);
    }

    /** Whether the primary series is complete. */
    public boolean isComplete() {
        return last(doses).filter(dose -> dose.notation().number() >= primarySeries).isPresent();
    }

    public Optional<CourseDose> find(DoseId id) {
        return doses.stream().filter(placed -> placed.dose().id().equals(id)).findFirst();
    }

    /** From when the next dose makes sense by the label of the last; empty when no label says so. */
    public Optional<LocalDate> nextFrom(Schedules schedules) {
        return last(doses).flatMap(placed -> dueAfter(placed, primarySeries, schedules));
    }

    private static CourseDose place(Dose dose, Optional<CourseDose> before, int series, Schedules schedules) {
        int next = before.map(placed -> placed.notation().number() + 1).orElse(1);
        int number = Math.max(next, dose.injection().doseNumber());
        var role = number <= series ? CourseDose.Role.PRIMARY : CourseDose.Role.BOOSTER;
        boolean early = before.flatMap(placed -> dueAfter(placed, series, schedules))
                .filter(dose.injection().date()::isBefore).isPresent();
        return new CourseDose(dose, Notation.of(number, series), role, early);
    }

    private static Optional<LocalDate> dueAfter(CourseDose placed, int series, Schedules schedules) {
        var given = placed.dose().injection();
        return schedules.of(given.product(), given.date()).map(label -> given.date()
                .plusDays(placed.notation().number() < series ? label.nextAfterDays() : label.boosterAfterDays()));
    }

    private static Optional<CourseDose> last(List<CourseDose> doses) {
        return doses.isEmpty() ? Optional.empty() : Optional.of(doses.get(doses.size() - 1));
    }
}
