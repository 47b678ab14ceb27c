package org.selamat.status.reversal.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.Step;
import org.selamat.status.batch.domain.Step.Refused;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Reversals;

/** Two people reverse a batch without a support case: the first proposes, the second starts it. */
@ApplicationScoped
public class ReverseBatch {

    private final Reversals reversals;
    private final Batches batches;
    private final Clock clock;

    ReverseBatch(Reversals reversals, Batches batches, Clock clock) {
        this.reversals = reversals;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param mayApprove whether this person may be the second one */
    @Transactional
    public Outcome reverse(BatchId id, String reason, String person, boolean mayApprove) {
        Optional<Batch> batch = batches.forUpdate(id);
        if (batch.isEmpty()) {
            return new Unknown();
        }
        Step step = batch.get().reversing();
        if (step instanceof Refused refused) {
            return new NotReversible(refused);
        }
        return reversals.forUpdate(id)
                .map(proposed -> second(proposed, ((Taken) step).batch(), person, mayApprove))
                .orElseGet(() -> propose(id, reason, person));
    }

    private Outcome propose(BatchId id, String reason, String person) {
        Reversal proposal = Reversal.proposed(id, reason, person, clock.instant());
        reversals.add(proposal);
        return new Accepted(proposal);
    }

    private Outcome second(Reversal proposal, Batch reversing, String person, boolean mayApprove) {
        if (person.equals(proposal.proposer()) || !mayApprove) {
            return new SecondPersonNeeded();
        }
        Reversal running = proposal.approvedBy(person, clock.instant());
        reversals.replace(running);
        batches.replace(reversing);
        return new Accepted(running);
    }

    /** What became of the wish. */
    public sealed interface Outcome {
    }

    /** Proposed, or running when this was the second person. */
    public record Accepted(Reversal reversal) implements Outcome {
    }

    /** There is a proposal, and this person can't be the one who approves it. */
    public record SecondPersonNeeded() implements Outcome {
    }

    /** The batch has nothing to reverse, or is being reversed already. */
    public record NotReversible(Refused why) implements Outcome {
    }

    /** No such batch. */
    public record Unknown() implements Outcome {
    }
}
