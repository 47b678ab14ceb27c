package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "home_order")
class HomeOrderEntity {

    @Id
    UUID id;

    String number;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "evidence_ids")
    UUID[] evidenceIds;

    boolean backed;

    @Enumerated(EnumType.STRING)
    OrderState state;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "contested_at")
    Instant contestedAt;

    @Column(name = "served_at")
    Instant servedAt;

    int revision;

    HomeOrder toOrder() {
        Set<EvidenceId> because = Arrays.stream(evidenceIds).map(EvidenceId::new).collect(Collectors.toSet());
        return new HomeOrder(new OrderId(id), new OrderNumber(number), new PersonId(personId), startsAt, endsAt, issuedAt,
                because,
                backed, state, Optional.ofNullable(endedAt), Optional.ofNullable(contestedAt), Optional.ofNullable(servedAt),
                revision);
    }
}
