package org.selamat.status.batch.domain;

import java.util.List;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/** All batches and their rows. */
public interface Batches {

    void add(Batch batch, List<BatchRow> rows);

    Optional<Batch> find(BatchId id);

    /** The batch for a change: others who want to change it wait until the transaction ends. */
    Optional<Batch> forUpdate(BatchId id);

    void replace(Batch batch);

    /** Running batches, the oldest first; the same batch is never given to two workers at once. */
    List<BatchId> running();

    /** Rows from the given place in the batch's own order, which is not that of the file: a canary is a sample. */
    List<BatchRow> rows(BatchId id, int from, int limit);
}
