package org.selamat.status.contest.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.Contest.Decision;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "contest")
class ContestEntity {

    @Id
    UUID id;

    @Column(name = "order_id")
    UUID orderId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "due_at")
    Instant dueAt;

    boolean suspends;

    @Enumerated(EnumType.STRING)
    Contest.State state;

    String reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    Contest.State overturned;

    @Column(name = "overturned_reason")
    String overturnedReason;

    @Column(name = "overturned_decided_at")
    Instant overturnedDecidedAt;

    static ContestEntity of(Contest contest) {
        ContestEntity entity = new ContestEntity();
        entity.id = contest.id();
        entity.orderId = contest.order().value();
        entity.personId = contest.person().value();
        entity.openedAt = contest.openedAt();
        entity.dueAt = contest.dueAt();
        entity.suspends = contest.suspends();
        entity.state = contest.state();
        entity.reason = contest.reason().orElse(null);
        entity.decidedAt = contest.decidedAt().orElse(null);
        contest.overturned().ifPresent(entity::overturn);
        return entity;
    }

    private void overturn(Decision before) {
        overturned = before.state();
        overturnedReason = before.reason().orElse(null);
        overturnedDecidedAt = before.at();
    }

    Contest toContest() {
        return new Contest(id, new OrderId(orderId), new PersonId(personId), openedAt, dueAt, suspends, state,
                Optional.ofNullable(reason), Optional.ofNullable(decidedAt), Optional.ofNullable(overturned)
                        .map(before -> new Decision(before, Optional.ofNullable(overturnedReason), overturnedDecidedAt)));
    }
}
