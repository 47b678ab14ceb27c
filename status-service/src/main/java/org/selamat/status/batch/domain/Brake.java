package org.selamat.status.batch.domain;

import java.util.Optional;

import org.selamat.status.policy.domain.BulkBounds;

/** The anomaly brake: decides from a reading and the policy's bounds alone, so that nobody can talk it out of it. */
public final class Brake {

    private Brake() {
    }

    public static Optional<HaltReason> check(BrakeReading reading, BulkBounds bounds) {
        if (lacksProvenance(reading, bounds)) {
            return Optional.of(HaltReason.NO_PROVENANCE);
        }
        return isAnomalous(reading, bounds) ? Optional.of(HaltReason.ANOMALY_BRAKE) : Optional.empty();
    }

    private static boolean lacksProvenance(BrakeReading reading, BulkBounds bounds) {
        return reading.unbacked() >= bounds.unbackedFloor()
                && reading.unbacked() > reading.worsened() * bounds.unbackedShare();
    }

    private static boolean isAnomalous(BrakeReading reading, BulkBounds bounds) {
        return reading.worsened() > Math.max(bounds.worseningFloor(), reading.baseline() * bounds.worseningFactor());
    }
}
