package org.selamat.vaccine.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a certificate came and by when it must be decided.
 *
 * @param travelDate when the holder travels with it, if they said so
 */
public record ReviewTerm(Instant submittedAt, Optional<LocalDate> travelDate, Instant deadline) {

    /** Nobody plans a journey further ahead; a later day is a typing error. */
    private static final int MAX_DAYS_AHEAD = 366;

    /**
     * The day of travel is the deadline: its first moment, so that the answer is there in the morning. Whoever travels today is
     * answered within the shortest time in which two people can look.
     */
    public static ReviewTerm of(Instant now, Optional<LocalDate> travelDate, ZoneId zone, Duration usual, Duration shortest) {
        var at = now.truncatedTo(ChronoUnit.SECONDS);
        var earliest = at.plus(shortest);
        var deadline = travelDate.map(day -> day.atStartOfDay(zone).toInstant()).filter(at.plus(usual)::isAfter)
                .orElseGet(() -> at.plus(usual));
        return new ReviewTerm(at, travelDate, deadline.isBefore(earliest) ? earliest : deadline);
    }

    /** Whether somebody can still be going to travel on that day. */
    public static boolean isPossible(LocalDate travelDate, LocalDate today) {
        return !travelDate.isBefore(today) && !travelDate.isAfter(today.plusDays(MAX_DAYS_AHEAD));
    }
}
