package org.selamat.status.contest.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/**
 * One contest of one order: OPEN → UPHELD (the order was revoked), REJECTED (a person looked and says why not), WITHDRAWN, or
 * LAPSED (the order ran out first). An order that is revoked later upholds the last three as well: it should never have been.
 *
 * @param id the support case has the same
 * @param dueAt by when somebody has to have answered
 * @param suspends whether airlines refuse nobody because of the order while it is open
 * @param reason a code, for a rejection
 * @param overturned what had been said before the order was revoked
 */
public record Contest(UUID id, OrderId order, PersonId person, Instant openedAt, Instant dueAt, boolean suspends, State state,
        Optional<String> reason, Optional<Instant> decidedAt, Optional<Decision> overturned) {

    public Contest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(state, "state");
    }

    public static Contest open(UUID id, OrderId order, PersonId person, ContestPolicy policy, Instant now) {
        return new Contest(id, order, person, now, now.plus(policy.answerWithin()),
                policy.suspends(ContestPolicy.Effect.BOARDING_REFUSAL), State.OPEN, Optional.empty(), Optional.empty(),
                Optional.empty());
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
        return new Contest(id, order, person, openedAt, dueAt, suspends, outcome, why, Optional.of(at), Optional.empty());
    }

    /**
     * The order turned out to be one that should never have been.
     *
     * @throws IllegalStateException when it was upheld already
     */
    public Contest upheld(Instant at) {
        if (state == State.UPHELD) {
            throw new IllegalStateException("a contest is upheld once");
        }
        return new Contest(id, order, person, openedAt, dueAt, suspends, State.UPHELD, Optional.empty(), Optional.of(at),
                decidedAt.map(before -> new Decision(state, reason, before)));
    }

    /** How it stood, for what reason, and since when. */
    public record Decision(State state, Optional<String> reason, Instant at) {
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
