package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.CarrierOverride;

@Entity
@Table(name = "boarding_override")
class OverrideEntity {

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Enumerated(EnumType.STRING)
    BoardingDecision decision;

    @Enumerated(EnumType.STRING)
    CarrierOverride.Reason reason;

    String supervisor;

    @Column(name = "overridden_at")
    Instant overriddenAt;

    static OverrideEntity of(CarrierOverride override) {
        OverrideEntity entity = new OverrideEntity();
        entity.checkId = override.checkId();
        entity.decision = override.decision();
        entity.reason = override.reason();
        entity.supervisor = override.supervisor();
        entity.overriddenAt = override.at();
        return entity;
    }

    CarrierOverride toOverride() {
        return new CarrierOverride(checkId, decision, reason, supervisor, overriddenAt);
    }
}
