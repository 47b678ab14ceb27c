package org.selamat.status.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/**
 * One correction on its way to one airline.
 *
 * @param nextAttemptAt when it is due
 * @param lastStatus HTTP status of the last attempt; absent when there was no answer
 */
public record Delivery(UUID id, String airline, PersonId person, Correction correction, PushReason why, Instant queuedAt,
        State state,
        int attempts, Instant nextAttemptAt, Optional<Integer> lastStatus, Optional<Instant> deliveredAt) {

    public Delivery {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(airline, "airline");
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(state, "state");
    }

    public static Delivery queued(UUID id, String airline, PersonId person, Correction correction, PushReason why,
            Instant now) {
        return new Delivery(id, airline, person, correction, why, now, State.PENDING, 0, now, Optional.empty(),
                Optional.empty());
    }

    /** The same correction as a delivery of its own: receivers refuse an id that they had. */
    public Delivery again(UUID newId, Instant now) {
        return queued(newId, airline, person, correction, why, now);
    }

    /** Takes it for one attempt: nobody else touches it before the lease is over, even if this process dies. */
    public Delivery leased(Instant now, Duration lease) {
        return new Delivery(id, airline, person, correction, why, queuedAt, state, attempts + 1, now.plus(lease), lastStatus,
                deliveredAt);
    }

    public Delivery delivered(int status, Instant now) {
        return new Delivery(id, airline, person, correction, why, queuedAt, State.DELIVERED, attempts, nextAttemptAt,
                Optional.of(status), Optional.of(now));
    }

    public Delivery failed(Optional<Integer> status, Instant now, RetryPlan plan) {
        Instant next = now.plus(plan.pauseAfter(attempts));
        State after = plan.givesUp(queuedAt, next) ? State.GIVEN_UP : State.PENDING;
        return new Delivery(id, airline, person, correction, why, queuedAt, after, attempts, next, status, deliveredAt);
    }

    /** Where it stands. */
    public enum State {
        PENDING,
        DELIVERED,
        /** The airline did not take it in time; it stays readable, and the copy stays a laggard. */
        GIVEN_UP
    }
}
