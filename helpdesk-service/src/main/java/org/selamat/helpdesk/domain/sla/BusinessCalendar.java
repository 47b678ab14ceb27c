package org.selamat.helpdesk.domain.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When the helpdesk's offices are open: several periods a day, no weekends, no public holidays. The office hours are those
 * of the federal civil service; weekends and holidays are data, because states differ and some holidays depend on the moon.
 */
public record BusinessCalendar(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays, List<Period> periods) {

    /** Longest search for an open day; a calendar closed for longer is a mistake in its data. */
    private static final int MAX_DAYS = 400;

    /** An opening period of a day. */
    public record Period(LocalTime from, LocalTime to) {
    }

    public BusinessCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        periods = List.copyOf(periods);
    }

    /** The moment at which {@code work} of open time has passed since {@code start}. */
    public Instant plus(Instant start, Duration work) {
        var left = work;
        var day = start.atZone(zone).toLocalDate();
        for (int i = 0; i < MAX_DAYS; i++, day = day.plusDays(1)) {
            for (var slot : open(day)) {
                var from = start.isAfter(slot.from()) ? start : slot.from();
                var room = Duration.between(from, slot.until());
                if (isPositive(room) && room.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = isPositive(room) ? left.minus(room) : left;
            }
        }
        throw new IllegalStateException("the calendar has no open hours within " + MAX_DAYS + " days");
    }

    /** The open time between two moments. */
    public Duration between(Instant start, Instant end) {
        var sum = Duration.ZERO;
        var last = end.atZone(zone).toLocalDate();
        for (var day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var slot : open(day)) {
                var from = start.isAfter(slot.from()) ? start : slot.from();
                var until = end.isBefore(slot.until()) ? end : slot.until();
                sum = from.isBefore(until) ? sum.plus(Duration.between(from, until)) : sum;
            }
        }
        return sum;
    }

    private List<Slot> open(LocalDate day) {
        if (weekend.contains(day.getDayOfWeek()) || holidays.contains(day)) {
            return List.of();
        }
        return periods.stream()
                .map(p -> new Slot(day.atTime(p.from()).atZone(zone).toInstant(), day.atTime(p.to()).atZone(zone).toInstant()))
                .toList();
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    private record Slot(Instant from, Instant until) {
    }
}
