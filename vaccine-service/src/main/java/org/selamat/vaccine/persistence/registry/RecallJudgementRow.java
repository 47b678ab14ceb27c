package org.selamat.vaccine.persistence.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.RecallJudgement;

@Entity
@Table(name = "recall_judgement")
class RecallJudgementRow {

    @Id
    UUID id;

    @Column(name = "lot_id")
    UUID lotId;

    @Column(name = "seen_from")
    LocalDate seenFrom;

    @Column(name = "seen_reason")
    @Enumerated(EnumType.STRING)
    Lot.RecallReason seenReason;

    @Column(name = "seen_doses_count")
    boolean seenDosesCount;

    @Column(name = "doses_count")
    boolean dosesCount;

    String proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    Boolean approved;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    static RecallJudgementRow of(RecallJudgement judgement) {
        var row = new RecallJudgementRow();
        row.id = judgement.id();
        row.lotId = judgement.lot();
        row.seenFrom = judgement.seen().from();
        row.seenReason = judgement.seen().reason();
        row.seenDosesCount = judgement.seen().dosesCount();
        row.dosesCount = judgement.dosesCount();
        row.proposer = judgement.proposer();
        row.proposedAt = judgement.proposedAt();
        judgement.decision().ifPresent(row::decision);
        return row;
    }

    RecallJudgement judgement() {
        return new RecallJudgement(id, lotId, new Lot.Recall(seenFrom, seenReason, seenDosesCount), dosesCount, proposer,
                proposedAt,
                Optional.ofNullable(approved).map(word -> new RecallJudgement.Decision(word, decidedBy, decidedAt)));
    }

    private void decision(RecallJudgement.Decision word) {
        approved = word.approved();
        decidedBy = word.by();
        decidedAt = word.at();
    }
}
