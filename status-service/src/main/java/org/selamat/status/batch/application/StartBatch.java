package org.selamat.status.batch.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchAnnouncements;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.Step;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.policy.domain.PolicySet;

/** Lets an approved batch loose, canary first. The rows themselves are applied in the background. */
@ApplicationScoped
public class StartBatch {

    private final Batches batches;
    private final BatchAnnouncements announcements;
    private final PolicySet policies;
    private final Clock clock;

    StartBatch(Batches batches, BatchAnnouncements announcements, PolicySet policies, Clock clock) {
        this.batches = batches;
        this.announcements = announcements;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return empty for an unknown batch */
    @Transactional
    public Optional<Step> start(BatchId id, boolean force) {
        return batches.forUpdate(id).map(batch -> started(batch, force));
    }

    private Step started(Batch batch, boolean force) {
        Step step = batch.started(force, policies.inForceAt(clock.instant()).bulk());
        if (step instanceof Taken taken) {
            batches.replace(taken.batch());
            announcements.started(taken.batch());
        }
        return step;
    }
}
