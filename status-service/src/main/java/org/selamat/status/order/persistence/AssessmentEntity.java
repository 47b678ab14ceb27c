package org.selamat.status.order.persistence;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.status.order.domain.Assessment;
import org.selamat.status.order.domain.Assessment.Symptom;
import org.selamat.status.order.domain.OrderId;

@Entity
@Table(name = "assessment")
@IdClass(AssessmentEntity.Key.class)
class AssessmentEntity {

    @Id
    @Column(name = "order_id")
    UUID orderId;

    @Id
    @Column(name = "due_from")
    Instant dueFrom;

    @Column(name = "submitted_at")
    Instant submittedAt;

    String[] symptoms;

    static AssessmentEntity of(Assessment assessment) {
        AssessmentEntity entity = new AssessmentEntity();
        entity.orderId = assessment.order().value();
        entity.dueFrom = assessment.dueFrom();
        entity.submittedAt = assessment.at();
        entity.symptoms = assessment.symptoms().stream().map(Symptom::name).sorted().toArray(String[]::new);
        return entity;
    }

    Assessment toAssessment() {
        return new Assessment(new OrderId(orderId), dueFrom, submittedAt,
                Arrays.stream(symptoms).map(Symptom::valueOf).collect(Collectors.toSet()));
    }

    /** Order and window. */
    record Key(UUID orderId, Instant dueFrom) implements Serializable {
    }
}
