package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when something is revoked.
 *
 * @param until first instant at which it is valid again; empty for good
 */
public record Window(Instant from, Optional<Instant> until) {

    public static Window forGood(Instant from) {
        return new Window(from, Optional.empty());
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    public boolean isPermanent() {
        return until.isEmpty();
    }

    /** Both together, so that a later revocation never weakens an earlier one. */
    public Window and(Window other) {
        var start = from.isBefore(other.from) ? from : other.from;
        var end = until.isEmpty() || other.until.isEmpty() ? Optional.<Instant> empty()
                : Optional.of(until.get().isAfter(other.until.get()) ? until.get() : other.until.get());
        return new Window(start, end);
    }

    /** Ended at this instant, as if it had always been meant to. */
    public Window endedAt(Instant at) {
        return new Window(from.isAfter(at) ? at : from, Optional.of(at));
    }
}
