package org.selamat.status.progress.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Up to when a reader has taken everything. While something new comes every second a reader is never at the very end; so an end
 * that was seen once is remembered until the reader has passed it, and what it held at that moment is complete.
 */
public final class CaughtUp {

    private Map<String, Long> goal = Map.of();
    private Instant goalAt;
    private volatile Instant completeAsOf;

    /** @return empty before it was first found */
    public Optional<Instant> completeAsOf() {
        return Optional.ofNullable(completeAsOf);
    }

    /** @param at when the look began */
    public synchronized void look(Look look, Instant at) {
        if (hasPassed(look.ends(), look)) {
            completeAsOf = at;
        } else if (goalAt != null && hasPassed(goal, look)) {
            completeAsOf = goalAt;
        } else if (goalAt != null) {
            return;
        }
        goal = look.ends();
        goalAt = at;
    }

    /** A topic that was made anew ends earlier than it did. */
    private static boolean hasPassed(Map<String, Long> wanted, Look look) {
        return look.ends().entrySet().stream().allMatch(end -> look.taken().getOrDefault(end.getKey(), 0L) >= Math
                .min(end.getValue(), wanted.getOrDefault(end.getKey(), end.getValue())));
    }
}
