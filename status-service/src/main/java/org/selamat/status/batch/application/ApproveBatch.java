package org.selamat.status.batch.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.Step;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.BatchId;

/** A second person says yes to what the dry run found. */
@ApplicationScoped
public class ApproveBatch {

    private final Batches batches;

    ApproveBatch(Batches batches) {
        this.batches = batches;
    }

    /** @return empty for an unknown batch */
    @Transactional
    public Optional<Step> approve(BatchId id, String approver) {
        Optional<Step> step = batches.forUpdate(id).map(batch -> batch.approvedBy(approver));
        step.ifPresent(taken -> {
            if (taken instanceof Taken done) {
                batches.replace(done.batch());
            }
        });
        return step;
    }
}
