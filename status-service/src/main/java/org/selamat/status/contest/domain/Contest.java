package org.selamat.status.contest.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/**
 * One contest of one order: OPEN → UPHELD (the order was revoked), REJECTED (a person looked and says why not), WITHDRAWN, or
 * LAPSED (the order ran out first).
 *
 * @param id the support case has the same
 * @param dueAt by when somebody has to have answered
 * @param suspends whether airlines refuse nobody because of the order while it is open
 * @param reason a code, for a rejection
 */
public record Contest(UUID id, OrderId order, PersonId person, Instant openedAt, Instant dueAt, boolean suspends, State state,
        Optional<String> reason, Optional<Instant> decidedAt) {

    public Contest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(state, "state");
    }

    public static Contest open(UUID id, OrderId order, PersonId person, ContestPolicy policy, Instant now) {
        return new Contest(id, order, person, now, now.plus(policy.answerWithin()),
                policy.suspends(ContestPolicy.Effect.BOARDING_REFUSAL), State.OPEN, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdueAt(Instant t) {
        return isOpen() && t.isAfter(dueAt);
    }

    /** @throws IllegalStateException when it was decided already, or a rejection has no reason */
    public Contest decided(State outcome, Optional<String> why, Instant at) {
        if (!isOpen() || outcome == State.OPEN || (outcome == State.REJECTED && why.isEmpty())) {
            throw new IllegalStateException("an open contest is decided once, and a rejection says why");
        }
        return new Contest(id, order, person, openedAt, dueAt, suspends, outcome, why, Optional.of(at));
    }

    /** How it stands. */
    public enum State {
        OPEN,
        UPHELD,
        REJECTED,
        WITHDRAWN,
        LAPSED
    }
}
