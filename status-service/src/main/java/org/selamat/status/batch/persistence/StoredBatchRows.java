package org.selamat.status.batch.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.evidence.domain.BatchId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows in the order in which they are applied. */
@ApplicationScoped
class StoredBatchRows implements PanacheRepositoryBase<BatchRowEntity, BatchRowEntity.Key> {

    private static final int CHUNK = 1_000;

    private final StatelessSession session;

    StoredBatchRows(StatelessSession session) {
        this.session = session;
    }

    /** Shuffled by the batch's own id: whoever writes the file can't choose who is in the canary. */
    void add(BatchId batch, List<BatchRow> rows) {
        List<BatchRow> order = new ArrayList<>(rows);
        Collections.shuffle(order, new Random(batch.value().getLeastSignificantBits()));
        for (int from = 0; from < order.size(); from += CHUNK) {
            session.insertMultiple(IntStream.range(from, Math.min(from + CHUNK, order.size()))
                    .mapToObj(place -> BatchRowEntity.of(batch, place, order.get(place))).toList());
        }
    }

    List<BatchRow> page(BatchId batch, int from, int limit) {
        return find("batchId = ?1 and place >= ?2 and place < ?3 order by place", batch.value(), from, from + limit).stream()
                .map(BatchRowEntity::toRow).toList();
    }
}
