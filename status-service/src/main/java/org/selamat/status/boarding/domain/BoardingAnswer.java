package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer to one question, complete with what it was given on.
 *
 * @param reason absent when there is nothing to explain
 * @param dataAsOf how old the knowledge behind it may be
 * @param facts what was known; absent when nobody could be identified
 */
public record BoardingAnswer(BoardingDecision decision, Optional<ReasonCode> reason, Instant decidedAt, Instant expiresAt,
        Instant dataAsOf, String policyVersion, Optional<BoardingFacts> facts) {

    public BoardingAnswer {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(facts, "facts");
    }

    /** This answer as a correction of an earlier one: who was kept from boarding is told that the ground for it has gone. */
    public BoardingAnswer correcting(BoardingAnswer earlier) {
        boolean heldUp = earlier.reason.filter(code -> code.category() == ReasonCode.Category.PUBLIC_HEALTH_ORDER).isPresent();
        return heldUp && decision == BoardingDecision.OK_TO_BOARD && reason.isEmpty()
                ? new BoardingAnswer(decision, Optional.of(ReasonCode.ORDER_RECENTLY_WITHDRAWN), decidedAt, expiresAt, dataAsOf,
                        policyVersion, facts)
                : this;
    }

    /** Whether an agent has to act differently than on the other answer. */
    public boolean differsFrom(BoardingAnswer other) {
        return decision != other.decision || !reason.equals(other.reason);
    }
}
