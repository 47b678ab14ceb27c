package org.selamat.vaccine.rest.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.FiledDose;

@Schema(name = "FiledDose")
record FiledDoseView(
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "EU/1/20/1528") String product,
        @Schema(examples = "FK9413") Optional<String> lot,
        @Schema(required = true, examples = "2026-10-02") LocalDate date,
        @Schema(required = true, examples = "2") int doseNumber,
        @Schema(required = true, examples = "2") int totalDoses,
        @Schema(required = true) Dose.Source source,
        @Schema(required = true, examples = "centre-kl1") String recordedBy,
        @Schema(required = true, description = "Of the whole record; a correction names it", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String hash,
        @Schema(description = "The correction that voided it; absent while it counts", examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a") Optional<UUID> voidedBy) {

    static FiledDoseView of(FiledDose filed) {
        var dose = filed.dose();
        var injection = dose.injection();
        return new FiledDoseView(dose.id().value(), injection.product(), injection.lot(), injection.date(),
                injection.doseNumber(), injection.totalDoses(), dose.source(), dose.recordedBy(), dose.hash(),
                filed.voidedBy());
    }
}
