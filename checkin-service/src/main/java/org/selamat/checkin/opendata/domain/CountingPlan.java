package org.selamat.checkin.opendata.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.selamat.checkin.domain.LocalDays;

/** Which days are to be counted now: each once when it is over, and once more when no phone can add to it any longer. */
public final class CountingPlan {

    /** A phone may be 14 days late, and its clock a day wrong. */
    public static final Duration SETTLED_AFTER = Duration.ofDays(15);

    /** A check-in whose statement began before midnight has long committed, or failed, by then. */
    private static final Duration CLOSED_AFTER = Duration.ofMinutes(15);

    private CountingPlan() {
    }

    /**
     * @param counted when days were counted, as far back as {@link #first}
     * @return oldest first
     */
    public static List<LocalDate> due(Instant now, Map<LocalDate, Instant> counted) {
        return first(now).datesUntil(LocalDays.of(now.minus(CLOSED_AFTER)))
                .filter(day -> !counted.containsKey(day) || isSettled(day, now) && !isSettled(day, counted.get(day))).toList();
    }

    /** The oldest day that may still have to be counted. */
    public static LocalDate first(Instant now) {
        return LocalDays.of(now.minus(SETTLED_AFTER)).minusDays(3);
    }

    private static boolean isSettled(LocalDate day, Instant at) {
        return !at.isBefore(LocalDays.start(day.plusDays(1)).plus(SETTLED_AFTER));
    }
}
