package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderStep;

@Entity
@Table(name = "home_order_step")
class OrderStepEntity {

    @Id
    Long seq;

    @Column(name = "order_id")
    UUID orderId;

    int revision;

    @Enumerated(EnumType.STRING)
    OrderStep.Kind kind;

    Instant until;

    @Column(name = "previous_until")
    Instant previousUntil;

    @Column(name = "evidence_ids")
    UUID[] evidenceIds;

    @Column(name = "batch_id")
    UUID batchId;

    Instant at;

    OrderStep toStep() {
        return new OrderStep(new OrderId(orderId), revision, kind, until, Optional.ofNullable(previousUntil),
                Arrays.stream(evidenceIds).map(EvidenceId::new).collect(Collectors.toSet()),
                Optional.ofNullable(batchId).map(BatchId::new), at);
    }
}
