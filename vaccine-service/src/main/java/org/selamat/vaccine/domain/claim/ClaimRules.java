package org.selamat.vaccine.domain.claim;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.selamat.vaccine.domain.course.Course;
import org.selamat.vaccine.domain.course.CourseDose;
import org.selamat.vaccine.domain.dose.FiledDose;

/** Looks for a claimed dose in everything that is on file, and explains why it may not be there. */
public final class ClaimRules {

    private final String home;
    private final Period reportingTime;

    /**
     * @param home ISO 3166-1 alpha-2 of this country
     * @param reportingTime how long centres have to report a dose
     */
    public ClaimRules(String home, Period reportingTime) {
        this.home = home;
        this.reportingTime = reportingTime;
    }

    /**
     * @param file everything that was ever recorded, also what was voided
     * @param today in the country's own time zone
     */
    public Finding judge(ClaimedDose claim, List<FiledDose> file, Course course, LocalDate today) {
        return found(claim, course).<Finding> map(found -> found).or(() -> explained(claim, file, today))
                .orElseGet(Finding.Unexplained::new);
    }

    private static Optional<Finding.Found> found(ClaimedDose claim, Course course) {
        return first(course, placed -> claim.isAbout(day(placed)) && claim.isOf(product(placed)), Finding.How.AS_SAID)
                .or(() -> first(course, placed -> claim.isAbout(day(placed)), Finding.How.OTHER_VACCINE))
                .or(() -> first(course,
                        placed -> claim.doseNumber().filter(said -> said == placed.notation().number()).isPresent()
                                && claim.isOf(product(placed)),
                        Finding.How.OTHER_DAY));
    }

    private Optional<Finding> explained(ClaimedDose claim, List<FiledDose> file, LocalDate today) {
        if (claim.date().isAfter(today)) {
            return because(Finding.Why.NOT_YET_GIVEN, Optional.of(claim.date()));
        }
        if (file.stream().anyMatch(filed -> !filed.stands() && claim.isAbout(filed.dose().injection().date()))) {
            return because(Finding.Why.VOIDED, Optional.empty());
        }
        if (!claim.country().equals(home)) {
            return because(Finding.Why.GIVEN_ABROAD, Optional.empty());
        }
        var due = claim.date().plus(reportingTime);
        return due.isAfter(today) ? because(Finding.Why.NOT_YET_REPORTED, Optional.of(due)) : Optional.empty();
    }

    private static Optional<Finding> because(Finding.Why why, Optional<LocalDate> until) {
        return Optional.of(new Finding.Explained(why, until));
    }

    private static Optional<Finding.Found> first(Course course, Predicate<CourseDose> wanted, Finding.How how) {
        return course.doses().stream().filter(wanted).findFirst()
                .map(placed -> new Finding.Found(placed.dose().id(), how));
    }

    private static LocalDate day(CourseDose placed) {
        return placed.dose().injection().date();
    }

    private static String product(CourseDose placed) {
        return placed.dose().injection().product();
    }
}
