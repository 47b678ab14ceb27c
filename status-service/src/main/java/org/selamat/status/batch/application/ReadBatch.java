package org.selamat.status.batch.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.evidence.domain.BatchId;

/** Reads where a batch stands. */
@ApplicationScoped
public class ReadBatch {

    private final Batches batches;

    ReadBatch(Batches batches) {
        this.batches = batches;
    }

    @Transactional
    public Optional<Batch> find(BatchId id) {
        return batches.find(id);
    }
}
