package org.selamat.status.webhook.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.Correction;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.PushReason;

@Entity
@Table(name = "webhook_delivery")
class DeliveryEntity {

    @Id
    UUID id;

    String airline;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "decision_id")
    UUID decisionId;

    String flight;

    @Column(name = "departure_at")
    Instant departureAt;

    @Enumerated(EnumType.STRING)
    BoardingDecision decision;

    @Enumerated(EnumType.STRING)
    BoardingDecision previous;

    @Column(name = "decided_at")
    Instant decidedAt;

    UUID reversal;

    @Column(name = "status_version")
    long statusVersion;

    @Column(name = "queued_at")
    Instant queuedAt;

    @Enumerated(EnumType.STRING)
    Delivery.State state;

    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "last_status")
    Integer lastStatus;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    void take(Delivery delivery) {
        id = delivery.id();
        airline = delivery.airline();
        personId = delivery.person().value();
        decisionId = delivery.correction().decisionId();
        flight = delivery.correction().flight();
        departureAt = delivery.correction().departureAt();
        decision = delivery.correction().decision();
        previous = delivery.correction().previous();
        decidedAt = delivery.correction().decidedAt();
        reversal = delivery.why().reversal().map(BatchId::value).orElse(null);
        statusVersion = delivery.why().statusVersion();
        queuedAt = delivery.queuedAt();
        state = delivery.state();
        attempts = delivery.attempts();
        nextAttemptAt = delivery.nextAttemptAt();
        lastStatus = delivery.lastStatus().orElse(null);
        deliveredAt = delivery.deliveredAt().orElse(null);
    }

    Delivery toDelivery() {
        Correction correction = new Correction(decisionId, flight, departureAt, decision, previous, decidedAt);
        PushReason why = new PushReason(Optional.ofNullable(reversal).map(BatchId::new), statusVersion);
        return new Delivery(id, airline, new PersonId(personId), correction, why, queuedAt, state, attempts, nextAttemptAt,
                Optional.ofNullable(lastStatus), Optional.ofNullable(deliveredAt));
    }
}
