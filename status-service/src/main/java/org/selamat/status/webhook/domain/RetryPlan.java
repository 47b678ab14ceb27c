package org.selamat.status.webhook.domain;

import java.time.Duration;
import java.time.Instant;

/** Pauses that double from the first to the longest, until it is given up. */
public record RetryPlan(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int MAX_DOUBLINGS = 30;

    /** @param attempts made so far, from 1 */
    public Duration pauseAfter(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    boolean givesUp(Instant queuedAt, Instant nextAttempt) {
        return nextAttempt.isAfter(queuedAt.plus(giveUpAfter));
    }
}
