package org.selamat.status.order.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

/** A correction that somebody thinks of. */
@Schema(name = "NewDoseCorrectionPreview")
record DosePreviewBody(
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") @NotNull UUID personId,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") @NotNull UUID doseId,
        @Schema(description = "The dose as it really was; left out where there was none") @Valid Replacement replacement) {

    Optional<Evidence> instead() {
        return Optional.ofNullable(replacement).map(one -> one.evidence(new PersonId(personId)));
    }

    /** A dose as it really was. */
    @Schema(name = "SupposedDose")
    record Replacement(
            @Schema(required = true, examples = "2026-10-03") @NotNull LocalDate date,
            @Schema(required = true, examples = "2") @Min(1) @Max(9) int doseNumber,
            @Schema(required = true, examples = "2") @Min(1) @Max(9) int totalDoses) {

        /** Days are Malaysian. */
        private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
        private static final EvidenceId SUPPOSED = new EvidenceId(new UUID(0, 1));

        Evidence evidence(PersonId person) {
            return new Evidence(SUPPOSED, person, EvidenceKind.DOSE, Grade.OFFICER,
                    date.atStartOfDay(MALAYSIA).toInstant(), new DoseInCourse(doseNumber, totalDoses),
                    Origin.of("supposed", "supposed", Basis.RECORD));
        }
    }
}
