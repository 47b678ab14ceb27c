package org.selamat.vaccine.domain.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A dose that a person says is missing. Memory is unsure, so everything but the day may be left out, and the day may be a few
 * off.
 *
 * @param country where it was given, ISO 3166-1 alpha-2
 */
public record ClaimedDose(LocalDate date, Optional<String> product, Optional<Integer> doseNumber, String country) {

    /** People are rarely further off about a day that mattered. */
    private static final int DAYS_OFF = 7;

    boolean isAbout(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(date, day)) <= DAYS_OFF;
    }

    boolean isOf(String given) {
        return product.filter(said -> !said.equals(given)).isEmpty();
    }
}
