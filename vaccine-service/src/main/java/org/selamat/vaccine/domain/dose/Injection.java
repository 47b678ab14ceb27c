package org.selamat.vaccine.domain.dose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What was injected and when, as the one who gave it says.
 *
 * @param product code of the EU value set
 * @param lot as printed on the vial; certificates from abroad don't tell it
 * @param doseNumber 1, 2, 3, … of this person
 * @param totalDoses of the series it belongs to; a booster exceeds it (2/1) or completes a longer one (3/3)
 */
public record Injection(String product, Optional<String> lot, LocalDate date, int doseNumber, int totalDoses) {

    /**
     * No label allows two doses closer than 14 days (the shortest interval, CoronaVac's), so the same number of the same series
     * within it is one dose whose date was written twice.
     */
    private static final int SAME_DOSE_DAYS = 14;

    boolean isSameAs(Injection other) {
        return date.equals(other.date)
                || hasNumbersOf(other) && Math.abs(ChronoUnit.DAYS.between(date, other.date)) < SAME_DOSE_DAYS;
    }

    boolean hasNumbersOf(Injection other) {
        return product.equals(other.product) && doseNumber == other.doseNumber && totalDoses == other.totalDoses;
    }

    /** A course is given in order: a higher number on an earlier day, or the reverse, means that one of the two is wrong. */
    boolean contradictsOrderOf(Injection other) {
        return Integer.signum(doseNumber - other.doseNumber) * date.compareTo(other.date) < 0;
    }

    public Injection numbered(int number, int total) {
        return new Injection(product, lot, date, number, total);
    }
}
