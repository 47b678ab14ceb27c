package org.selamat.vaccine.domain.course;

import java.time.LocalDate;
import java.util.Optional;

/** The labels' intervals, each with the day since when it holds. */
public interface Schedules {

    /** @return empty for a product without a schedule of ours: nothing is said about its intervals */
    Optional<Schedule> of(String product, LocalDate on);
}
