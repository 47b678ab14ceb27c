package org.selamat.vaccine.domain.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;

/**
 * The review of one submitted certificate. One officer proposes, another decides; whoever disagrees sends it back to the queue,
 * and the next proposal may be anybody's.
 *
 * @param id that of the submission
 */
public record CertificateReview(CertificateId id, PersonId person, ReviewGround ground, ReviewTerm term,
        Optional<Proposal> proposal, Optional<Decision> decision) {

    /** The second person's agreement. */
    public record Decision(String by, Instant at) {
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        PROPOSED,
        DECIDED
    }

    /** What came of an officer's word. */
    public sealed interface Step {

        record Moved(CertificateReview review) implements Step {
        }

        /** Decided, or a proposal waits for its second person. */
        record NotWaiting() implements Step {
        }

        /** The proposal that was read isn't the one that waits. */
        record OtherProposal() implements Step {
        }

        record SamePerson() implements Step {
        }
    }

    public static CertificateReview opened(CertificateId id, PersonId person, ReviewGround ground, ReviewTerm term) {
        return new CertificateReview(id, person, ground, term, Optional.empty(), Optional.empty());
    }

    public State state() {
        if (decision.isPresent()) {
            return State.DECIDED;
        }
        return proposal.isPresent() ? State.PROPOSED : State.WAITING;
    }

    public boolean isOverdue(Instant now) {
        return decision.isEmpty() && now.isAfter(term.deadline());
    }

    public Step propose(Proposal opinion) {
        return state() == State.WAITING ? new Step.Moved(with(Optional.of(opinion), Optional.empty())) : new Step.NotWaiting();
    }

    /** @param agrees false sends it back to the queue */
    public Step decide(UUID proposed, boolean agrees, String by, Instant at) {
        if (state() != State.PROPOSED || proposal.filter(known -> known.id().equals(proposed)).isEmpty()) {
            return new Step.OtherProposal();
        }
        if (proposal.get().by().equals(by)) {
            return new Step.SamePerson();
        }
        return new Step.Moved(agrees ? with(proposal, Optional.of(new Decision(by, at)))
                : with(Optional.empty(), Optional.empty()));
    }

    /** What was decided; empty until then. */
    public Optional<Opinion> outcome() {
        return decision.flatMap(word -> proposal.map(Proposal::opinion));
    }

    private CertificateReview with(Optional<Proposal> opinion, Optional<Decision> word) {
        return new CertificateReview(id, person, ground, term, opinion, word);
    }
}
