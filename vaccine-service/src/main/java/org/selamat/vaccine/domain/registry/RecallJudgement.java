package org.selamat.vaccine.domain.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether doses given from a recalled lot count. It says something of everybody who had one and did nothing, so two people
 * agree on it, and on the recall as the first of them saw it.
 *
 * @param seen the recall when this was proposed
 * @param proposer subject of a staff token
 */
public record RecallJudgement(UUID id, UUID lot, Lot.Recall seen, boolean dosesCount, String proposer, Instant proposedAt,
        Optional<Decision> decision) {

    /** The second person's word. */
    public record Decision(boolean approved, String by, Instant at) {
    }

    /** What came of a decision. */
    public sealed interface Step {

        record Decided(RecallJudgement judgement) implements Step {
        }

        /** Whoever proposed it can't approve it. */
        record SamePerson() implements Step {
        }

        record DecidedBefore() implements Step {
        }

        /** The recall isn't the one that was proposed upon; a refusal is possible all the same. */
        record Stale() implements Step {
        }
    }

    /** @param current as the lot is recalled now */
    public Step decide(boolean approve, Optional<Lot.Recall> current, String by, Instant at) {
        if (decision.isPresent()) {
            return new Step.DecidedBefore();
        }
        if (by.equals(proposer)) {
            return new Step.SamePerson();
        }
        if (approve && !current.equals(Optional.of(seen))) {
            return new Step.Stale();
        }
        return new Step.Decided(new RecallJudgement(id, lot, seen, dosesCount, proposer, proposedAt,
                Optional.of(new Decision(approve, by, at))));
    }

    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }
}
