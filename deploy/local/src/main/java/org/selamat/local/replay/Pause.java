package org.selamat.local.replay;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a phone waits before it tries again: at random below a bound that doubles from failure to failure, so that phones
 * don't come back together, and that on top of what the service asked for.
 */
final class Pause {

    private static final long FIRST_MILLIS = 250;
    private static final long LONGEST_MILLIS = 5_000;

    private final RandomGenerator random;
    private long bound = FIRST_MILLIS;
    private Duration asked = Duration.ZERO;

    Pause(RandomGenerator random) {
        this.random = random;
    }

    /** The service said {@code Retry-After}. */
    void asked(Duration atLeast) {
        asked = atLeast;
    }

    /** After a failure. */
    Duration next() {
        var next = asked.plusMillis(random.nextLong(1, bound));
        bound = Math.min(LONGEST_MILLIS, bound * 2);
        asked = Duration.ZERO;
        return next;
    }

    /** After a success. */
    void over() {
        bound = FIRST_MILLIS;
    }
}
