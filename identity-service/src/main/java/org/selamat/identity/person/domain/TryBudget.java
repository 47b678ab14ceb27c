package org.selamat.identity.person.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The refused tries of a window that begins with the first of them. Five are enough for typing errors and a forgotten
 * registration; somebody with a list of numbers needs thousands.
 */
public record TryBudget(int refused, Instant since) {

    public static final TryBudget FRESH = new TryBudget(0, Instant.EPOCH);
    public static final Duration WINDOW = Duration.ofHours(24);
    private static final int ALLOWED = 5;

    /** How long there are no more tries; empty while there are some. */
    public Optional<Duration> pause(Instant now) {
        Duration left = Duration.between(now, since.plus(WINDOW));
        return refused < ALLOWED || left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }
}
