package org.selamat.helpdesk.rest;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.ResolutionReason;

/** Why a case ends without a correction; the citizen reads its text. */
@Schema(name = "NewResolution")
record NewResolution(@Schema(examples = "EXPLAINED", required = true) @NotNull ResolutionReason reason) {
}
