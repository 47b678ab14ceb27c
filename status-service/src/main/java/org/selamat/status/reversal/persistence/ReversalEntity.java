package org.selamat.status.reversal.persistence;

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
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Target;

@Entity
@Table(name = "reversal")
class ReversalEntity {

    @Id
    UUID unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    Target.Kind targetKind;

    @Column(name = "target_id")
    UUID targetId;

    String reason;

    String proposer;

    String approver;

    @Column(name = "correction_id")
    UUID correctionId;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    Reversal.State state;

    Instant since;

    @Column(name = "done_at")
    Instant doneAt;

    void take(Reversal reversal) {
        unit = reversal.unit().value();
        targetKind = reversal.target().kind();
        targetId = reversal.target().id();
        reason = reversal.reason();
        proposer = reversal.proposer();
        approver = reversal.approver().orElse(null);
        correctionId = reversal.correctionId().orElse(null);
        caseId = reversal.caseId().orElse(null);
        state = reversal.state();
        since = reversal.since();
        doneAt = reversal.doneAt().orElse(null);
    }

    Reversal toReversal() {
        return new Reversal(new BatchId(unit), new Target(targetKind, targetId), reason, proposer,
                Optional.ofNullable(approver),
                Optional.ofNullable(correctionId), Optional.ofNullable(caseId), state, since, Optional.ofNullable(doneAt));
    }
}
