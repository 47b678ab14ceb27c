package org.selamat.status.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.batch.domain.Step.Refused;
import org.selamat.status.batch.domain.Step.Refused.Why;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.persistence.PolicyFile;

/** The state machine: nobody skips a step, and nobody is their own second person. */
class BatchTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final BulkBounds BOUNDS = PolicyFile.packaged().inForceAt(NOW).bulk();

    @Test
    void aBatchGoesThroughEveryStep() {
        // given
        Batch batch = started(2_000, safe(2_000));
        assertThat(batch.state()).isEqualTo(BatchState.CANARY);
        // when
        int canary = batch.due(1_000, BOUNDS);
        Batch afterCanary = batch.advanced(canary, Optional.empty(), BOUNDS);
        Batch done = afterCanary.advanced(afterCanary.due(10_000, BOUNDS), Optional.empty(), BOUNDS);
        // then
        assertThat(canary).as("one in a hundred").isEqualTo(20);
        assertThat(afterCanary.state()).isEqualTo(BatchState.RAMP);
        assertThat(done.state()).isEqualTo(BatchState.DONE);
        assertThat(done.applied()).isEqualTo(2_000);
    }

    @Test
    void aSmallBatchIsAllCanary() {
        // given
        Batch batch = started(3, safe(3));
        // when
        Batch done = batch.advanced(batch.due(100, BOUNDS), Optional.empty(), BOUNDS);
        // then
        assertThat(done.state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void theBrakeHaltsWithNoMoreThanTheCanaryApplied() {
        // given
        Batch batch = started(1_000, unsafe(1_000));
        // when
        Batch halted = batch.advanced(batch.due(100, BOUNDS), Optional.of(HaltReason.NO_PROVENANCE), BOUNDS);
        // then
        assertThat(halted.state()).isEqualTo(BatchState.HALTED);
        assertThat(halted.applied()).isEqualTo(10);
        assertThat(halted.forced()).isTrue();
        assertThat(halted.reversing()).isInstanceOf(Taken.class);
    }

    @Test
    void whatTheDryRunWarnsOfStartsOnlyByForce() {
        // given
        Batch approved = approved(1_000, unsafe(1_000));
        // when / then
        assertThat(approved.started(false, BOUNDS)).isEqualTo(new Refused(Why.UNSAFE, BatchState.APPROVED));
        assertThat(approved.started(true, BOUNDS)).isInstanceOf(Taken.class);
    }

    @Test
    void theUploaderCannotApprove() {
        assertThat(tried(5, safe(5)).approvedBy("officer")).isEqualTo(new Refused(Why.SAME_PERSON, BatchState.DRY_RUN));
    }

    @Test
    void stepsCannotBeSkippedOrRepeated() {
        // given
        Batch draft = draft(5);
        Batch running = started(5, safe(5));
        // when / then
        assertThat(draft.approvedBy("approver")).isEqualTo(Refused.in(BatchState.DRAFT));
        assertThat(draft.started(true, BOUNDS)).isEqualTo(Refused.in(BatchState.DRAFT));
        assertThat(draft.reversing()).isEqualTo(Refused.in(BatchState.DRAFT));
        assertThat(running.tried(safe(5))).isEqualTo(Refused.in(BatchState.CANARY));
        assertThat(running.started(false, BOUNDS)).isEqualTo(Refused.in(BatchState.CANARY));
    }

    private static Batch draft(int rows) {
        return Batch.draft(new BatchId(UUID.randomUUID()), "TEST", "officer", rows, NOW);
    }

    private static Batch tried(int rows, DryRun result) {
        return ((Taken) draft(rows).tried(result)).batch();
    }

    private static Batch approved(int rows, DryRun result) {
        return ((Taken) tried(rows, result).approvedBy("approver")).batch();
    }

    private static Batch started(int rows, DryRun result) {
        return ((Taken) approved(rows, result).started(true, BOUNDS)).batch();
    }

    private static DryRun safe(int rows) {
        return new DryRun(NOW, rows, Map.of(), Map.of(), 0, 0, rows, 0, List.of());
    }

    private static DryRun unsafe(int rows) {
        return new DryRun(NOW, rows, Map.of(), Map.of(), rows, 0, rows, rows, List.of());
    }
}
