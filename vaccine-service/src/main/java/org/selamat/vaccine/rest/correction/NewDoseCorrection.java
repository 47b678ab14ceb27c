package org.selamat.vaccine.rest.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.correction.ProposeDoseCorrection.Proposal;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

@Schema(name = "NewDoseCorrection", description = "Without a replacement the dose is voided: it should never have been on record")
record NewDoseCorrection(
        @Schema(examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") @NotNull UUID personId,
        @Schema(examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") @NotNull UUID doseId,
        @Schema(description = "Hash of the record as it was read", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String beforeHash,
        Optional<@Valid ReplacementBody> replacement,
        @Schema(examples = "WRONG_DATE") @NotNull CorrectionReason reason,
        @Schema(description = "The support case in which it was found out", examples = "019a9f10-22aa-7e01-b7a1-5c0d9e7f1a22") @NotNull UUID caseId) {

    @Schema(name = "DoseReplacement", description = "How the dose was really given")
    record ReplacementBody(
            @Schema(examples = "EU/1/20/1528") @NotBlank @Size(max = 40) String product,
            @Schema(examples = "FK9413") @NotBlank @Size(max = 40) String lot,
            @Schema(examples = "2026-10-03") @NotNull LocalDate date,
            @Schema(examples = "2") @NotNull @Min(1) @Max(99) Integer doseNumber,
            @Schema(examples = "2") @NotNull @Min(1) @Max(99) Integer totalDoses) {

        Injection injection() {
            return new Injection(product.strip(), Optional.of(lot.strip()), date, doseNumber, totalDoses);
        }
    }

    Proposal proposal() {
        return new Proposal(new PersonId(personId), new DoseId(doseId), beforeHash,
                replacement.map(ReplacementBody::injection), new Grounds(reason, caseId));
    }
}
