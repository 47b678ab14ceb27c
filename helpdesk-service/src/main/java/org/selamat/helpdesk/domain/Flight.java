package org.selamat.helpdesk.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The flight that a case is about; its departure, to the second, decides the deadline. */
public record Flight(String number, Instant departureAt) {

    public Flight {
        Objects.requireNonNull(number, "flight number");
        departureAt = departureAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
