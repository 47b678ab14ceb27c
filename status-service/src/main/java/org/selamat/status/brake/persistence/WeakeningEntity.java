package org.selamat.status.brake.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakening.Active;

@Entity
@Table(name = "brake_weakening")
class WeakeningEntity {

    @Id
    UUID id;

    String reason;

    @Column(name = "unbacked_floor")
    int unbackedFloor;

    @Column(name = "worsening_floor")
    int worseningFloor;

    @Column(name = "lasts_minutes")
    int lastsMinutes;

    String proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    String approver;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    static WeakeningEntity of(Weakening weakening) {
        WeakeningEntity entity = new WeakeningEntity();
        entity.id = weakening.id();
        entity.reason = weakening.reason();
        entity.unbackedFloor = weakening.unbackedFloor();
        entity.worseningFloor = weakening.worseningFloor();
        entity.lastsMinutes = (int) weakening.lasts().toMinutes();
        entity.proposer = weakening.proposer();
        entity.proposedAt = weakening.proposedAt();
        entity.approver = weakening.active().map(Active::approver).orElse(null);
        entity.startsAt = weakening.active().map(Active::from).orElse(null);
        entity.endsAt = weakening.active().map(Active::until).orElse(null);
        return entity;
    }

    Weakening toWeakening() {
        return new Weakening(id, reason, unbackedFloor, worseningFloor, Duration.ofMinutes(lastsMinutes), proposer, proposedAt,
                Optional.ofNullable(approver).map(second -> new Active(second, startsAt, endsAt)));
    }
}
