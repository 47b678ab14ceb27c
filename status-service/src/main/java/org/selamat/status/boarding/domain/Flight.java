package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One departure of one airline.
 *
 * @param airline the airline's client id, e.g. {@code airline-mh}
 * @param number as printed on the ticket without spaces, e.g. {@code MH370}
 */
public record Flight(String airline, String number, Instant departureAt) {

    /** Two characters of airline code, one to four digits, at most one letter (IATA flight designator). */
    public static final String NUMBER = "[A-Z0-9]{2}[0-9]{1,4}[A-Z]?";

    private static final Pattern NUMBER_PATTERN = Pattern.compile(NUMBER);

    public Flight {
        Objects.requireNonNull(airline, "airline");
        Objects.requireNonNull(departureAt, "departureAt");
        if (!NUMBER_PATTERN.matcher(number).matches()) {
            throw new IllegalArgumentException("not a flight number");
        }
    }

    public boolean hasLeft(Instant now) {
        return !departureAt.isAfter(now);
    }
}
