package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionReason;
import org.selamat.helpdesk.domain.correction.Target;

/** A correction. */
@Schema(name = "Correction")
record CorrectionJson(
        @Schema(examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a", required = true) UUID correctionId,
        @Schema(required = true) TargetJson target,
        @Schema(examples = "NO_EVIDENCE", required = true) CorrectionReason reason,
        @Schema(description = "Subject of the one who proposed it", examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90", required = true) String proposer,
        @Schema(examples = "2026-11-21T09:08:00Z", required = true) Instant proposedAt,
        @Schema(description = "Absent until a second person has decided", examples = "true") Boolean approved,
        @Schema(examples = "2026-11-21T09:10:00Z") Instant decidedAt) {

    /** What it voids. */
    @Schema(name = "CorrectionTarget")
    record TargetJson(
            @Schema(examples = "STATUS_BATCH", required = true) @NotNull Target.Kind kind,
            @Schema(examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f", required = true) @NotNull UUID id) {

        Target target() {
            return new Target(kind, id);
        }
    }

    static CorrectionJson of(Correction correction) {
        var decision = correction.decision();
        return new CorrectionJson(correction.id().value(),
                new TargetJson(correction.target().kind(), correction.target().id()), correction.reason(),
                correction.proposer(),
                correction.proposedAt(), decision == null ? null : decision.approved(),
                decision == null ? null : decision.at());
    }
}
