package org.selamat.status.evidence.rest;

import java.time.Instant;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.area.domain.Districts;
import org.selamat.status.area.rest.ResidenceBody;
import org.selamat.status.evidence.application.SubmitLabResult.Report;
import org.selamat.status.evidence.domain.LabTest;
import org.selamat.status.rest.DocumentBody;

@Schema(name = "LabResult")
record LabResultBody(
        @Schema(required = true) @NotNull @Valid DocumentBody document,
        @Schema(required = true, examples = "PCR") @NotNull LabTest test,
        @Schema(required = true, examples = "POSITIVE") @NotNull LabTest.Result result,
        @Schema(required = true, examples = "2026-11-21T01:30:00Z", description = "When the sample was taken") @NotNull Instant sampledAt,
        @Schema(examples = "LOT-7731-004") @Size(min = 1, max = 64) String kitSerial,
        @Valid ResidenceBody residence) {

    Report report(String laboratory, Districts districts) {
        return new Report(laboratory, document.document(), test, result, sampledAt, Optional.ofNullable(kitSerial),
                Optional.ofNullable(residence).map(given -> given.residence(districts)));
    }
}
