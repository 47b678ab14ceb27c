package org.selamat.vaccine.domain.course;

import java.time.LocalDate;

/**
 * What the label of a product says about intervals.
 *
 * @param nextAfterDays to the next dose of the primary series
 * @param boosterAfterDays from the last dose of the primary series to a booster
 * @param from since when this holds
 * @param source the document that says so
 */
public record Schedule(String product, int nextAfterDays, int boosterAfterDays, LocalDate from, String source) {
}
