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
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderStep;

@Entity
@Table(name = "home_order_step")
class OrderStepEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "steps")
    @SequenceGenerator(name = "steps", sequenceName = "home_order_step_seq", allocationSize = 50)
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

    static OrderStepEntity of(OrderStep step) {
        OrderStepEntity entity = new OrderStepEntity();
        entity.orderId = step.order().value();
        entity.revision = step.revision();
        entity.kind = step.kind();
        entity.until = step.until();
        entity.previousUntil = step.previousUntil().orElse(null);
        entity.evidenceIds = step.because().stream().map(EvidenceId::value).sorted().toArray(UUID[]::new);
        entity.batchId = step.batch().map(BatchId::value).orElse(null);
        entity.at = step.at();
        return entity;
    }

    OrderStep toStep() {
        return new OrderStep(new OrderId(orderId), revision, kind, until, Optional.ofNullable(previousUntil),
                Arrays.stream(evidenceIds).map(EvidenceId::new).collect(Collectors.toSet()),
                Optional.ofNullable(batchId).map(BatchId::new), at);
    }
}
