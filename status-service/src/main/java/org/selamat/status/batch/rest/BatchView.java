package org.selamat.status.batch.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchState;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.rest.BrakeTexts;

@Schema(name = "Batch")
record BatchView(
        @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f") UUID batchId,
        @Schema(required = true, examples = "DRY_RUN") BatchState state,
        @Schema(required = true, examples = "CLUSTER_TERATAI") String reason,
        @Schema(required = true, examples = "2026-11-21T02:00:00Z") Instant uploadedAt,
        @Schema(required = true, examples = "1000") int rows,
        @Schema(required = true, examples = "0", description = "Rows applied so far") int applied,
        @Schema(required = true, examples = "false", description = "Started although the dry run warned") boolean forced,
        @Schema(examples = "NO_PROVENANCE", description = "Why the brake stopped it") HaltReason haltedBecause,
        @Schema(examples = "Stopped by the anomaly brake: within the hour, far more people were restricted than usual.", description = "The same in words, with what to do") String explanation,
        DryRunView dryRun) {

    static BatchView of(Batch batch, BrakeTexts texts) {
        return new BatchView(batch.id().value(), batch.state(), batch.reason(), batch.uploadedAt(), batch.rows(),
                batch.applied(),
                batch.forced(), batch.halt().orElse(null), batch.halt().map(texts::halted).orElse(null),
                batch.dryRun().map(DryRunView::of).orElse(null));
    }
}
