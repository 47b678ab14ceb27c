package org.selamat.status.batch.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.StatusConfig;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchAnnouncements;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.BatchState;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.evidence.domain.BatchId;

/**
 * Applies a running batch, one chunk and one transaction at a time: a killed process loses at most a chunk that never happened.
 * The brake is read after every chunk, so nothing is applied on top of a reading that says stop.
 */
@ApplicationScoped
public class RunBatch {

    private final Batches batches;
    private final ApplyRows rows;
    private final BrakeCheck brake;
    private final BatchAnnouncements announcements;
    private final Pace pace;

    RunBatch(Batches batches, ApplyRows rows, BrakeCheck brake, BatchAnnouncements announcements, Pace pace) {
        this.batches = batches;
        this.rows = rows;
        this.brake = brake;
        this.announcements = announcements;
        this.pace = pace;
    }

    @Transactional
    public List<BatchId> waiting() {
        return batches.running();
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(BatchId id) {
        Optional<Batch> running = batches.forUpdate(id).filter(batch -> batch.state().isRunning());
        return running.map(this::chunk).orElse(false);
    }

    private boolean chunk(Batch batch) {
        Instant now = pace.now();
        int due = batch.due(pace.chunk(), brake.boundsAt(now));
        List<BatchRow> chunk = batches.rows(batch.id(), batch.applied(), due);
        rows.apply(batch, chunk);
        Optional<HaltReason> halt = brake.engaged(pace.now());
        Batch next = batch.advanced(chunk.size(), halt, brake.boundsAt(now));
        batches.replace(next);
        tell(next);
        return next.state().isRunning();
    }

    private void tell(Batch batch) {
        if (batch.state() == BatchState.HALTED) {
            announcements.halted(batch);
        } else if (batch.state() == BatchState.DONE) {
            announcements.completed(batch);
        }
    }

    /** How much at once, and when. */
    @ApplicationScoped
    static class Pace {

        private final StatusConfig config;
        private final Clock clock;

        Pace(StatusConfig config, Clock clock) {
            this.config = config;
            this.clock = clock;
        }

        int chunk() {
            return config.work().chunk();
        }

        Instant now() {
            return clock.instant();
        }
    }
}
