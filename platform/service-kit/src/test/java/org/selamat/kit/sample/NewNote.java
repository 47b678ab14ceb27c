package org.selamat.kit.sample;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewNote(
        @Schema(examples = "Bring the form") @NotBlank @Size(max = 100) String text,
        @Schema(examples = "2") @Min(1) int copies,
        @Schema(examples = "2026-11-21") LocalDate due) {
}
