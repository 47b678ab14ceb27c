package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.correction.Application;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.helpdesk.domain.correction.CorrectionReason;
import org.selamat.helpdesk.domain.correction.Target;

/** A row of {@code correction}. */
@Entity
@Table(name = "correction")
class CorrectionEntity {

    @Id
    UUID id;
    @Column(name = "case_id", updatable = false)
    UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", updatable = false)
    Target.Kind targetKind;
    @Column(name = "target_id", updatable = false)
    UUID targetId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CorrectionReason reason;
    @Column(updatable = false)
    String proposer;
    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;
    Boolean approved;
    String approver;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "applied_event_id")
    UUID appliedEventId;
    @Column(name = "applied_at")
    Instant appliedAt;
    Integer affected;

    static CorrectionEntity of(Correction correction) {
        var row = new CorrectionEntity();
        row.id = correction.id().value();
        row.caseId = correction.caseId().value();
        row.targetKind = correction.target().kind();
        row.targetId = correction.target().id();
        row.reason = correction.reason();
        row.proposer = correction.proposer();
        row.proposedAt = correction.proposedAt();
        row.take(correction);
        return row;
    }

    void take(Correction correction) {
        if (correction.decision() != null) {
            approved = correction.decision().approved();
            approver = correction.decision().approver();
            decidedAt = correction.decision().at();
        }
        if (correction.application() != null) {
            appliedEventId = correction.application().eventId();
            appliedAt = correction.application().at();
            affected = correction.application().affected();
        }
    }

    Correction toCorrection() {
        return new Correction(new CorrectionId(id), new CaseId(caseId), new Target(targetKind, targetId), reason, proposer,
                proposedAt,
                approved == null ? null : new Correction.Decision(approved, approver, decidedAt),
                appliedEventId == null ? null : new Application(appliedEventId, appliedAt, affected));
    }
}
