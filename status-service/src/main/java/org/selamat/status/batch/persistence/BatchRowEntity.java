package org.selamat.status.batch.persistence;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "batch_row")
@IdClass(BatchRowEntity.Key.class)
class BatchRowEntity {

    @Id
    @Column(name = "batch_id")
    UUID batchId;

    @Id
    int place;

    int line;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "case_id")
    UUID caseId;

    String flight;

    static BatchRowEntity of(BatchId batch, int place, BatchRow row) {
        BatchRowEntity entity = new BatchRowEntity();
        entity.batchId = batch.value();
        entity.place = place;
        entity.line = row.line();
        entity.personId = row.person().value();
        entity.kind = row.kind();
        entity.occurredAt = row.occurredAt();
        entity.caseId = row.caseId().orElse(null);
        entity.flight = row.flight().orElse(null);
        return entity;
    }

    BatchRow toRow() {
        return new BatchRow(line, new PersonId(personId), kind, occurredAt, Optional.ofNullable(caseId),
                Optional.ofNullable(flight));
    }

    /** Batch and place. */
    record Key(UUID batchId, int place) implements Serializable {
    }
}
