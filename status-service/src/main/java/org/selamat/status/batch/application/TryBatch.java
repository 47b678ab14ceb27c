package org.selamat.status.batch.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.DryRun;
import org.selamat.status.batch.domain.Step;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;

/** The dry run: finds out what a batch would do. The persons in its sample see that their status was looked at. */
@ApplicationScoped
public class TryBatch {

    private final Batches batches;
    private final Rehearsal rehearsal;
    private final AccessRecords accesses;

    TryBatch(Batches batches, Rehearsal rehearsal, AccessRecords accesses) {
        this.batches = batches;
        this.rehearsal = rehearsal;
        this.accesses = accesses;
    }

    /** @return empty for an unknown batch */
    @Transactional
    public Optional<Step> run(BatchId id) {
        return batches.forUpdate(id).map(this::tried);
    }

    private Step tried(Batch batch) {
        Step step = batch.tried(rehearsal.of(batch));
        if (step instanceof Taken taken) {
            batches.replace(taken.batch());
            taken.batch().dryRun().ifPresent(this::recordSample);
        }
        return step;
    }

    private void recordSample(DryRun result) {
        result.sample().stream().map(row -> row.person().value()).distinct()
                .forEach(person -> accesses.record(Access.read("status.current", person, "label")));
    }
}
