package org.selamat.identity.signin.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a challenge may be sent again: each send waits longer for the next, and there are only as many as there are waits. */
public record ResendSchedule(List<Duration> waits) {

    public ResendSchedule {
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("a challenge is sent at least once");
        }
        waits = List.copyOf(waits);
    }

    public boolean allows(int sent, Instant lastSent, Instant now) {
        return sent < waits.size() && !now.isBefore(lastSent.plus(after(sent)));
    }

    /** Seconds until it is worth asking again, never negative. */
    public long secondsLeft(int sent, Instant lastSent, Instant now) {
        return Math.max(0, Duration.between(now, lastSent.plus(after(sent))).toSeconds());
    }

    /** The wait after the {@code sent}th send, counted from one. */
    public Duration after(int sent) {
        return waits.get(Math.min(sent, waits.size()) - 1);
    }
}
