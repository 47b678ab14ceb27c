package org.selamat.twin.boarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.twin.boarding.KnownPerson.Facts;
import org.springframework.data.domain.Persistable;

/** The first answer to a check with what it was given on, in a copy of the suite's own table. */
@Entity
@Table(name = "boarding_answer")
@IdClass(AnswerRow.Key.class)
class AnswerRow implements Persistable<AnswerRow.Key> {

    record Key(UUID checkId, int seq) implements Serializable {
    }

    @Id
    @Column(name = "check_id")
    private UUID checkId;

    @Id
    private int seq = 1;

    private String decision;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "data_as_of")
    private Instant dataAsOf;

    @Column(name = "policy_version")
    private String policyVersion;

    private String label;

    @Column(name = "model_version")
    private Long modelVersion;

    @Column(name = "order_issued")
    private Instant orderIssued;

    @Column(name = "order_until")
    private Instant orderUntil;

    @Column(name = "order_backed")
    private Boolean orderBacked;

    @Column(name = "order_contested")
    private Boolean orderContested;

    protected AnswerRow() {
    }

    AnswerRow(BoardingCheckView view, Verdict verdict, Facts facts) {
        this.checkId = view.decisionId();
        this.decision = view.decision();
        this.reason = verdict.reason().orElse(null);
        this.decidedAt = view.decidedAt();
        this.expiresAt = view.expiresAt();
        this.dataAsOf = view.dataAsOf();
        this.policyVersion = view.rulesVersion();
        if (facts != null) {
            this.label = facts.label();
            this.modelVersion = facts.version();
            this.orderIssued = facts.orderIssued().orElse(null);
            this.orderUntil = facts.orderUntil().orElse(null);
            this.orderBacked = facts.backed();
            this.orderContested = facts.contested();
        }
    }

    @Override
    public Key getId() {
        return new Key(checkId, seq);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
