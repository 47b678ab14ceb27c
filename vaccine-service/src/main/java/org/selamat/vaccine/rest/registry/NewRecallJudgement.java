package org.selamat.vaccine.rest.registry;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewRecallJudgement")
record NewRecallJudgement(
        @Schema(description = "Whether doses that were given from the lot count", examples = "false") @NotNull Boolean dosesCount) {
}
