package org.selamat.status.airline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Passengers that one airline may still ask about: a bucket that holds one minute's worth and fills steadily. Not for two
 * threads at once.
 */
public final class Allowance {

    private static final double SECONDS = 60;
    private static final double MILLIS = 1000;

    private final int perMinute;
    private double left;
    private Instant countedAt;

    public Allowance(int perMinute, Instant now) {
        this.perMinute = perMinute;
        this.left = perMinute;
        this.countedAt = now;
    }

    /** @return how long to wait when there are not enough left; nothing is taken then */
    public Optional<Duration> take(int passengers, Instant now) {
        double since = Math.max(0, Duration.between(countedAt, now).toMillis() / MILLIS);
        left = Math.min(perMinute, left + since * perMinute / SECONDS);
        countedAt = now;
        if (passengers > left) {
            return Optional.of(Duration.ofSeconds((long) Math.ceil((passengers - left) * SECONDS / perMinute)));
        }
        left -= passengers;
        return Optional.empty();
    }

    public void giveBack(int passengers) {
        left = Math.min(perMinute, left + passengers);
    }
}
