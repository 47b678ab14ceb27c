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

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Details.Grounds;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Details.TestKit;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "evidence")
class EvidenceEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String source;

    String actor;

    @Enumerated(EnumType.STRING)
    Basis basis;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "batch_id")
    UUID batchId;

    Integer minutes;

    Double weight;

    @Column(name = "dose_number")
    Integer doseNumber;

    @Column(name = "dose_total")
    Integer doseTotal;

    @Column(name = "dose_product")
    String doseProduct;

    @Column(name = "dose_foreign")
    Boolean doseForeign;

    @Column(name = "kit_serial")
    String kitSerial;

    String reason;

    @Column(name = "new_end")
    Instant newEnd;

    static EvidenceEntity of(Evidence evidence, Instant recordedAt) {
        EvidenceEntity entity = new EvidenceEntity();
        entity.id = evidence.id().value();
        entity.personId = evidence.person().value();
        entity.kind = evidence.kind();
        entity.grade = evidence.grade();
        entity.occurredAt = evidence.occurredAt();
        entity.recordedAt = recordedAt;
        entity.take(evidence.origin());
        entity.take(evidence.details());
        return entity;
    }

    Evidence toEvidence() {
        Origin origin = new Origin(source, actor, basis, Optional.ofNullable(caseId),
                Optional.ofNullable(batchId).map(BatchId::new));
        return new Evidence(new EvidenceId(id), new PersonId(personId), kind, grade, occurredAt, details(), origin);
    }

    private void take(Origin origin) {
        source = origin.source();
        actor = origin.actor();
        basis = origin.basis();
        caseId = origin.caseId().orElse(null);
        batchId = origin.batch().map(BatchId::value).orElse(null);
    }

    private void take(Details details) {
        if (details instanceof SharedTime time) {
            minutes = time.minutes();
            weight = time.weight();
        } else if (details instanceof DoseInCourse dose) {
            doseNumber = dose.number();
            doseTotal = dose.total();
            doseProduct = dose.product().orElse(null);
            doseForeign = dose.foreign();
        } else if (details instanceof TestKit kit) {
            kitSerial = kit.serial();
        } else if (details instanceof Grounds grounds) {
            reason = grounds.code();
        } else if (details instanceof NewEnd end) {
            newEnd = end.until();
            reason = end.code();
        }
    }

    private Details details() {
        if (minutes != null) {
            return new SharedTime(minutes, weight);
        }
        if (doseNumber != null) {
            return new DoseInCourse(doseNumber, doseTotal, Optional.ofNullable(doseProduct), Boolean.TRUE.equals(doseForeign));
        }
        if (newEnd != null) {
            return new NewEnd(newEnd, reason);
        }
        if (reason != null) {
            return new Grounds(reason);
        }
        return kitSerial == null ? Details.NONE : new TestKit(kitSerial);
    }
}
