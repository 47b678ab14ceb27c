package org.selamat.status.batch.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.evidence.domain.BatchId;

/** Stores an officer's batch as a draft; nothing about anyone changes. */
@ApplicationScoped
public class UploadBatch {

    private final Batches batches;
    private final Clock clock;

    UploadBatch(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public Batch upload(String officer, String reason, List<BatchRow> rows) {
        Batch draft = Batch.draft(new BatchId(Uuids.v7(clock)), reason, officer, rows.size(), clock.instant());
        batches.add(draft, rows);
        return draft;
    }
}
