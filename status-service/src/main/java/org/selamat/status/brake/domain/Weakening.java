package org.selamat.status.brake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.policy.domain.BulkBounds;

/**
 * Wider bounds of the brake, for a time that ends by itself. One person proposes it, another approves it; neither can do it
 * alone, nobody can make it endless, and it stays on record.
 *
 * @param reason a code
 * @param active since the approval
 */
public record Weakening(UUID id, String reason, int unbackedFloor, int worseningFloor, Duration lasts, String proposer,
        Instant proposedAt, Optional<Active> active) {

    /** Longer than a night shift needs no weakening but another policy. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public Weakening {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(proposer, "proposer");
        if (lasts.compareTo(Duration.ofMinutes(1)) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a weakening lasts from a minute to twelve hours");
        }
    }

    /** @throws IllegalStateException when it was approved already, or the second person is the first */
    public Weakening approvedBy(String second, Instant now) {
        if (active.isPresent() || second.equals(proposer)) {
            throw new IllegalStateException("a proposed weakening needs a second person");
        }
        return new Weakening(id, reason, unbackedFloor, worseningFloor, lasts, proposer, proposedAt,
                Optional.of(new Active(second, now, now.plus(lasts))));
    }

    public boolean holdsAt(Instant t) {
        return active.filter(one -> !t.isBefore(one.from()) && t.isBefore(one.until())).isPresent();
    }

    /** The bounds as they are while this holds: never narrower than the policy's. */
    public BulkBounds widen(BulkBounds bounds) {
        return new BulkBounds(bounds.canaryRows(), bounds.canaryShare(), bounds.window(),
                Math.max(bounds.unbackedFloor(), unbackedFloor), bounds.unbackedShare(),
                Math.max(bounds.worseningFloor(), worseningFloor), bounds.worseningFactor(), bounds.baseline(),
                bounds.arrivalSeenWithin());
    }

    /** Who approved it, and from when to when it holds. */
    public record Active(String approver, Instant from, Instant until) {
    }
}
