package org.selamat.identity.erasure.rest;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.erasure.domain.Erasure;
import org.selamat.identity.erasure.domain.Obstacle;

/** An erasure that waits. */
@Schema(name = "Erasure")
record ErasureView(
        @Schema(required = true, examples = "2026-11-21T09:03:11Z") Instant askedAt,
        @Schema(required = true, description = "Until then it can be taken back", examples = "2026-12-21T09:03:11Z") Instant dueAt,
        @Schema(description = "What it would wait for if it were due now: dependants without another guardian, or a merge that staff are about to undo") Obstacle heldBy) {

    static ErasureView of(Erasure erasure, Optional<Obstacle> heldBy) {
        return new ErasureView(erasure.askedAt(), erasure.dueAt(), heldBy.orElse(null));
    }
}
