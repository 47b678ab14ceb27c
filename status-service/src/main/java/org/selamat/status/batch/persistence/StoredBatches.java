package org.selamat.status.batch.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.BatchState;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.evidence.domain.BatchId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredBatches implements Batches, PanacheRepositoryBase<BatchEntity, UUID> {

    private final StoredBatchRows rows;
    private final BatchMapping mapping;

    StoredBatches(StoredBatchRows rows, BatchMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(Batch batch, List<BatchRow> added) {
        BatchEntity entity = new BatchEntity();
        mapping.copy(batch, entity);
        persistAndFlush(entity);
        rows.add(batch.id(), added);
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return findByIdOptional(id.value()).map(mapping::toBatch);
    }

    @Override
    public Optional<Batch> forUpdate(BatchId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(mapping::toBatch);
    }

    @Override
    public void replace(Batch batch) {
        mapping.copy(batch, findById(batch.id().value()));
        flush();
    }

    @Override
    public List<BatchId> running() {
        return find("state in ?1 order by uploadedAt", List.of(BatchState.CANARY, BatchState.RAMP)).stream()
                .map(entity -> new BatchId(entity.id)).toList();
    }

    @Override
    public List<BatchRow> rows(BatchId id, int from, int limit) {
        return rows.page(id, from, limit);
    }
}
