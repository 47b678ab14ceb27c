package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Lot;

@Schema(name = "NewLotRecall")
record RecallBody(
        @Schema(description = "First day on which it must not be given any more", examples = "2026-11-20") @NotNull LocalDate from,
        @Schema(examples = "COLD_CHAIN") @NotNull Lot.RecallReason reason) {
}
