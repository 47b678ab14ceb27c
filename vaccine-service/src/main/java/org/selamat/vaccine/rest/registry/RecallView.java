package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Lot;

@Schema(name = "LotRecall")
record RecallView(
        @Schema(required = true, description = "First day on which it must not be given any more", examples = "2026-11-20") LocalDate from,
        @Schema(required = true, examples = "COLD_CHAIN") Lot.RecallReason reason,
        @Schema(required = true, description = "Whether doses given from it still count; they do unless two people said that they don't. They stay on record either way, and so do their certificates", examples = "true") boolean dosesCount) {

    static RecallView of(Lot.Recall recall) {
        return new RecallView(recall.from(), recall.reason(), recall.dosesCount());
    }
}
