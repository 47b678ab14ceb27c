package org.selamat.status.batch.application;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Brake;
import org.selamat.status.batch.domain.BrakeGauge;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.application.BrakeBounds;
import org.selamat.status.policy.domain.BulkBounds;

/** Reads the gauge and asks the brake. */
@ApplicationScoped
class BrakeCheck {

    private final BrakeGauge gauge;
    private final BrakeBounds bounds;

    BrakeCheck(BrakeGauge gauge, BrakeBounds bounds) {
        this.gauge = gauge;
        this.bounds = bounds;
    }

    Optional<HaltReason> engaged(Instant now) {
        BulkBounds current = boundsAt(now);
        return Brake.check(gauge.read(now, current).all(), current);
    }

    BulkBounds boundsAt(Instant now) {
        return bounds.at(now);
    }
}
