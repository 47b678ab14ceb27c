package org.selamat.status.batch.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.batch.domain.Step.Refused;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.policy.domain.BulkBounds;

/**
 * A bulk change on its way: DRAFT → DRY_RUN → APPROVED → CANARY → RAMP → DONE, or HALTED by the brake, and from anywhere
 * after the start back to REVERSED. Every step guards itself; who may not take it gets a reason.
 *
 * @param reason why the officer wants it, a code
 * @param applied rows applied so far
 * @param forced whether somebody started it against the dry run
 */
public record Batch(BatchId id, String reason, String uploader, Instant uploadedAt, int rows, BatchState state,
        Optional<DryRun> dryRun,
        Optional<String> approver, int applied, boolean forced, Optional<HaltReason> halt) {

    /** As many rows as one file may have. */
    public static final int MAX_ROWS = 100_000;

    public Batch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(uploader, "uploader");
        Objects.requireNonNull(state, "state");
        if (rows < 1 || rows > MAX_ROWS) {
            throw new IllegalArgumentException("a batch has 1 to " + MAX_ROWS + " rows");
        }
    }

    public static Batch draft(BatchId id, String reason, String uploader, int rows, Instant now) {
        return new Batch(id, reason, uploader, now, rows, BatchState.DRAFT, Optional.empty(), Optional.empty(), 0, false,
                Optional.empty());
    }

    /** A dry run can be repeated until somebody approved what it said. */
    public Step tried(DryRun result) {
        if (state != BatchState.DRAFT && state != BatchState.DRY_RUN) {
            return Refused.in(state);
        }
        return new Taken(
                new Batch(id, reason, uploader, uploadedAt, rows, BatchState.DRY_RUN, Optional.of(result), approver, applied,
                        forced, halt));
    }

    public Step approvedBy(String second) {
        if (state != BatchState.DRY_RUN) {
            return Refused.in(state);
        }
        if (second.equals(uploader)) {
            return new Refused(Refused.Why.SAME_PERSON, state);
        }
        return new Taken(
                new Batch(id, reason, uploader, uploadedAt, rows, BatchState.APPROVED, dryRun, Optional.of(second), applied,
                        forced, halt));
    }

    /** @param force to start what the dry run warns of; the brake still watches it */
    public Step started(boolean force, BulkBounds bounds) {
        if (state != BatchState.APPROVED) {
            return Refused.in(state);
        }
        boolean unsafe = dryRun.orElseThrow().isUnsafe(bounds);
        if (unsafe && !force) {
            return new Refused(Refused.Why.UNSAFE, state);
        }
        return new Taken(new Batch(id, reason, uploader, uploadedAt, rows, BatchState.CANARY, dryRun, approver, applied, unsafe,
                halt));
    }

    /** Rows that may be applied before the next look at the brake. */
    public int due(int chunk, BulkBounds bounds) {
        int end = state == BatchState.CANARY ? bounds.canaryOf(rows) : rows;
        return Math.min(chunk, end - applied);
    }

    /** After a chunk: halts if the brake says so, else goes on as far as the rows allow. */
    public Batch advanced(int more, Optional<HaltReason> brake, BulkBounds bounds) {
        int total = applied + more;
        BatchState next = brake.isPresent() ? BatchState.HALTED : nextAfter(total, bounds);
        return new Batch(id, reason, uploader, uploadedAt, rows, next, dryRun, approver, total, forced, brake.or(() -> halt));
    }

    private BatchState nextAfter(int total, BulkBounds bounds) {
        if (total >= rows) {
            return BatchState.DONE;
        }
        return state == BatchState.CANARY && total < bounds.canaryOf(rows) ? BatchState.CANARY : BatchState.RAMP;
    }

    public Step reversing() {
        return state.isReversible() ? new Taken(in(BatchState.REVERSING)) : Refused.in(state);
    }

    public Batch reversed() {
        if (state != BatchState.REVERSING) {
            throw new IllegalStateException("a batch is reversed before it is REVERSED");
        }
        return in(BatchState.REVERSED);
    }

    private Batch in(BatchState next) {
        return new Batch(id, reason, uploader, uploadedAt, rows, next, dryRun, approver, applied, forced, halt);
    }
}
