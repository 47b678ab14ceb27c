package org.selamat.status.evidence.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.VoidReason;
import org.selamat.status.evidence.domain.Voiding;

@Entity
@Table(name = "evidence_voiding")
class VoidingEntity {

    @Id
    @Column(name = "evidence_id")
    UUID evidenceId;

    @Enumerated(EnumType.STRING)
    VoidReason reason;

    String actor;

    @Column(name = "batch_id")
    UUID batchId;

    @Column(name = "correction_id")
    UUID correctionId;

    @Column(name = "voided_at")
    Instant voidedAt;

    static VoidingEntity of(Voiding voiding) {
        VoidingEntity entity = new VoidingEntity();
        entity.evidenceId = voiding.evidence().value();
        entity.reason = voiding.reason();
        entity.actor = voiding.actor();
        entity.batchId = voiding.batch().map(BatchId::value).orElse(null);
        entity.correctionId = voiding.correctionId().orElse(null);
        entity.voidedAt = voiding.at();
        return entity;
    }

    Voiding toVoiding() {
        return new Voiding(new EvidenceId(evidenceId), reason, actor, Optional.ofNullable(batchId).map(BatchId::new),
                Optional.ofNullable(correctionId), voidedAt);
    }
}
