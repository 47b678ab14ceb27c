package org.selamat.checkin.exposure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selamat.checkin.domain.LocalDays;

/** A stretch of time [from, until); never empty. */
public record Window(Instant from, Instant until) {

    public Window {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window ends after it begins");
        }
    }

    /**
     * Empty where the two only touch: who leaves at ten doesn't meet who comes at ten (corona-warn-app,
     * TraceWarningMatcherTests).
     */
    public Optional<Window> overlap(Window other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new Window(start, end)) : Optional.empty();
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** The parts of this window on each local day, because minutes are summed a day. */
    public List<Window> byDay() {
        var parts = new ArrayList<Window>();
        var start = from;
        while (start.isBefore(until)) {
            var midnight = LocalDays.start(LocalDays.of(start).plusDays(1));
            var end = midnight.isBefore(until) ? midnight : until;
            parts.add(new Window(start, end));
            start = end;
        }
        return parts;
    }
}
