package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Lot;

@Schema(name = "LotRecall")
record RecallBody(
        @Schema(description = "First day on which it must not be given any more", examples = "2026-11-20") @NotNull LocalDate from,
        @Schema(examples = "COLD_CHAIN") @NotNull Lot.RecallReason reason,
        @Schema(description = "Whether doses given from it still count; they do unless this says false. They stay on record either way, and so do their certificates", examples = "true", defaultValue = "true") Boolean dosesCount) {

    static RecallBody of(Lot.Recall recall) {
        return new RecallBody(recall.from(), recall.reason(), recall.dosesCount());
    }

    Lot.Recall recall() {
        return new Lot.Recall(from, reason, !Boolean.FALSE.equals(dosesCount));
    }
}
