package org.selamat.status.contest.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What was decided about contests from one day on.
 *
 * @param answerWithin time to an answer by a person
 * @param suspended effects of the order that rest while it is contested
 */
public record ContestPolicy(String version, Instant effectiveFrom, Duration answerWithin, Set<Effect> suspended) {

    public ContestPolicy {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        suspended = Set.copyOf(suspended);
        if (answerWithin.isNegative() || answerWithin.isZero()) {
            throw new IllegalArgumentException("an answer takes time");
        }
    }

    public boolean suspends(Effect effect) {
        return suspended.contains(effect);
    }

    /** Effects of an order that can rest. */
    public enum Effect {
        BOARDING_REFUSAL
    }
}
