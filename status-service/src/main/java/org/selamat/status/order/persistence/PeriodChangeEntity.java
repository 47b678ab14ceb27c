package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.PeriodChange;

@Entity
@Table(name = "home_order_period_change")
class PeriodChangeEntity {

    @Id
    UUID id;

    @Column(name = "order_id")
    UUID orderId;

    int revision;

    @Column(name = "previous_until")
    Instant previousUntil;

    Instant until;

    String reason;

    String proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    String approver;

    static PeriodChangeEntity of(PeriodChange change) {
        PeriodChangeEntity entity = new PeriodChangeEntity();
        entity.id = change.id();
        entity.orderId = change.order().value();
        entity.revision = change.revision();
        entity.previousUntil = change.previousUntil();
        entity.until = change.end().until();
        entity.reason = change.end().code();
        entity.proposer = change.proposer();
        entity.proposedAt = change.proposedAt();
        entity.approver = change.approver().orElse(null);
        return entity;
    }

    PeriodChange toChange() {
        return new PeriodChange(id, new OrderId(orderId), revision, previousUntil, new NewEnd(until, reason), proposer,
                proposedAt,
                Optional.ofNullable(approver));
    }
}
