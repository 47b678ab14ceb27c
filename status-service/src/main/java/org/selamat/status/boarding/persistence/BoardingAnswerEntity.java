package org.selamat.status.boarding.persistence;

import java.io.Serializable;
import java.time.Duration;
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

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.entry.domain.EntryReason;
import org.selamat.status.policy.domain.Label;

@Entity
@Table(name = "boarding_answer")
@IdClass(BoardingAnswerEntity.Key.class)
class BoardingAnswerEntity {

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int seq;

    @Enumerated(EnumType.STRING)
    BoardingDecision decision;

    @Enumerated(EnumType.STRING)
    ReasonCode reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "data_as_of")
    Instant dataAsOf;

    @Column(name = "policy_version")
    String policyVersion;

    @Enumerated(EnumType.STRING)
    Label label;

    @Column(name = "label_ends")
    Instant labelEnds;

    @Column(name = "model_version")
    Long modelVersion;

    @Column(name = "lag_ms")
    Long lagMs;

    @Column(name = "order_issued")
    Instant orderIssued;

    @Column(name = "order_until")
    Instant orderUntil;

    @Column(name = "order_backed")
    Boolean orderBacked;

    @Column(name = "order_contested")
    Boolean orderContested;

    @Column(name = "entry_rule")
    String entryRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_reason")
    EntryReason entryReason;

    @Column(name = "entry_test_s")
    Long entryTestSeconds;

    @Column(name = "entry_lag_ms")
    Long entryLagMs;

    static BoardingAnswerEntity of(UUID checkId, int seq, BoardingAnswer answer) {
        BoardingAnswerEntity entity = new BoardingAnswerEntity();
        entity.checkId = checkId;
        entity.seq = seq;
        entity.decision = answer.decision();
        entity.reason = answer.reason().orElse(null);
        entity.decidedAt = answer.decidedAt();
        entity.expiresAt = answer.expiresAt();
        entity.dataAsOf = answer.dataAsOf();
        entity.policyVersion = answer.policyVersion();
        answer.facts().ifPresent(entity::take);
        return entity;
    }

    BoardingAnswer toAnswer() {
        return new BoardingAnswer(decision, Optional.ofNullable(reason), decidedAt, expiresAt, dataAsOf, policyVersion,
                Optional.ofNullable(label).map(known -> facts()));
    }

    private void take(BoardingFacts facts) {
        label = facts.label();
        labelEnds = facts.labelEnds().orElse(null);
        modelVersion = facts.modelVersion();
        lagMs = facts.behind().map(Duration::toMillis).orElse(null);
        facts.order().ifPresent(order -> {
            orderIssued = order.issuedAt();
            orderUntil = order.until();
            orderBacked = order.backed();
            orderContested = order.contested();
        });
        facts.entry().ifPresent(entry -> {
            entryRule = entry.rule();
            entryReason = entry.reason().orElse(null);
            entryTestSeconds = entry.testWithin().map(Duration::toSeconds).orElse(null);
            entryLagMs = entry.behind().map(Duration::toMillis).orElse(null);
        });
    }

    private BoardingFacts facts() {
        Optional<OrderFacts> order = Optional.ofNullable(orderIssued)
                .map(issued -> new OrderFacts(issued, orderUntil, orderBacked, orderContested));
        return new BoardingFacts(label, Optional.ofNullable(labelEnds), modelVersion,
                Optional.ofNullable(lagMs).map(Duration::ofMillis), order, entry());
    }

    private Optional<EntryFinding> entry() {
        return Optional.ofNullable(entryRule).map(rule -> new EntryFinding(rule, Optional.ofNullable(entryReason),
                Optional.ofNullable(entryTestSeconds).map(Duration::ofSeconds),
                Optional.ofNullable(entryLagMs).map(Duration::ofMillis)));
    }

    /** Check and place in its sequence. */
    record Key(UUID checkId, int seq) implements Serializable {
    }
}
