package org.selamat.vaccine.domain.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

/**
 * A correction of one dose: the dose is voided and, where it was given after all but recorded wrongly, another record takes its
 * place. Nothing is changed in place.
 *
 * @param beforeHash of the record that the proposer saw
 * @param replacement empty when the dose should never have been on record
 * @param proposer subject of a staff token
 */
public record DoseCorrection(UUID id, PersonId person, DoseId dose, String beforeHash, Optional<Injection> replacement,
        Grounds grounds, String proposer, Instant proposedAt, Optional<Decision> decision) {

    /** The second person's word. */
    public record Decision(boolean approved, String by, Instant at) {
    }

    /** What came of a decision. */
    public sealed interface Step {

        record Decided(DoseCorrection correction) implements Step {
        }

        /** Whoever proposed it can't approve it; nor can both be nobody. */
        record SamePerson() implements Step {
        }

        record DecidedBefore(DoseCorrection correction) implements Step {
        }
    }

    public Step decide(boolean approve, String by, Instant at) {
        if (decision.isPresent()) {
            return new Step.DecidedBefore(this);
        }
        return by.equals(proposer) ? new Step.SamePerson() : new Step.Decided(decided(new Decision(approve, by, at)));
    }

    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }

    private DoseCorrection decided(Decision word) {
        return new DoseCorrection(id, person, dose, beforeHash, replacement, grounds, proposer, proposedAt, Optional.of(word));
    }
}
