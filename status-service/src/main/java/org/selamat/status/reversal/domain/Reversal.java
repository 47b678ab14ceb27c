package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.BatchId;

/**
 * One reversal on its way: PROPOSED → RUNNING → DONE → CONVERGED.
 *
 * @param unit the id for which copies report: the batch's own, or the correction's when it voids a single piece of evidence
 * @param reason a code
 * @param correctionId the correction that asked for it, absent when officers reversed it themselves
 * @param caseId the support case of that correction
 */
public record Reversal(BatchId unit, Target target, String reason, String proposer, Optional<String> approver,
        Optional<UUID> correctionId, Optional<UUID> caseId, State state, Instant since, Optional<Instant> doneAt) {

    public Reversal {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(state, "state");
    }

    public static Reversal proposed(BatchId batch, String reason, String proposer, Instant now) {
        return new Reversal(batch, Target.batch(batch), reason, proposer, Optional.empty(), Optional.empty(), Optional.empty(),
                State.PROPOSED, now, Optional.empty());
    }

    public static Reversal correcting(Correction correction, Instant now) {
        Target target = correction.target();
        BatchId unit = target.kind() == Target.Kind.STATUS_BATCH ? target.batch() : new BatchId(correction.id());
        return new Reversal(unit, target, correction.reason(), correction.proposer(), Optional.of(correction.approver()),
                Optional.of(correction.id()), Optional.of(correction.caseId()), State.RUNNING, now, Optional.empty());
    }

    /** @throws IllegalStateException when it is not waiting, or the second person is the first */
    public Reversal approvedBy(String second, Instant now) {
        if (state != State.PROPOSED || second.equals(proposer)) {
            throw new IllegalStateException("a proposed reversal needs a second person");
        }
        return new Reversal(unit, target, reason, proposer, Optional.of(second), correctionId, caseId, State.RUNNING, now,
                doneAt);
    }

    public Reversal done(Instant now) {
        return in(State.DONE, Optional.of(now));
    }

    public Reversal converged() {
        return in(State.CONVERGED, doneAt);
    }

    public Cause cause() {
        return Cause.reversal(unit, correctionId);
    }

    private Reversal in(State next, Optional<Instant> done) {
        return new Reversal(unit, target, reason, proposer, approver, correctionId, caseId, next, since, done);
    }

    /** How far it has come. */
    public enum State {
        PROPOSED,
        RUNNING,
        /** Everything is voided and announced; copies may still lag. */
        DONE,
        /** Every copy holds the versions after the reversal. */
        CONVERGED
    }
}
