package org.selamat.status.brake.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakening.Active;

/** Wider bounds for a while, and who wanted them. */
@Schema(name = "BrakeWeakening")
record WeakeningView(
        @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f") UUID weakeningId,
        @Schema(required = true, examples = "MASS_SCREENING") String reason,
        @Schema(required = true, examples = "200") int unbackedFloor,
        @Schema(required = true, examples = "5000") int worseningFloor,
        @Schema(required = true, examples = "PT2H") Duration lasts,
        @Schema(required = true, examples = "omar") String proposer,
        @Schema(examples = "mei", description = "Absent while it waits for a second person and has no effect") String approver,
        @Schema(examples = "2026-11-21T02:00:00Z") Instant from,
        @Schema(examples = "2026-11-21T04:00:00Z") Instant until) {

    static WeakeningView of(Weakening weakening) {
        return new WeakeningView(weakening.id(), weakening.reason(), weakening.unbackedFloor(), weakening.worseningFloor(),
                weakening.lasts(), weakening.proposer(), weakening.active().map(Active::approver).orElse(null),
                weakening.active().map(Active::from).orElse(null), weakening.active().map(Active::until).orElse(null));
    }
}
