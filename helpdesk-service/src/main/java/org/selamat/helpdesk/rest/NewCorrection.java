package org.selamat.helpdesk.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.correction.CorrectionReason;

/** What should never have been in the record, and why. */
@Schema(name = "NewCorrection")
record NewCorrection(
        @Schema(required = true) @NotNull @Valid CorrectionJson.TargetJson target,
        @Schema(examples = "NO_EVIDENCE", required = true) @NotNull CorrectionReason reason) {
}
