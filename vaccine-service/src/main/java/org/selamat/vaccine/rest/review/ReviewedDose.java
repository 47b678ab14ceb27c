package org.selamat.vaccine.rest.review;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.dose.Injection;

@Schema(name = "ReviewedDose", description = "A dose as an officer reads it on a certificate")
record ReviewedDose(
        @Schema(description = "EU value set vaccine-medicinal-product", examples = "EU/1/20/1528") @NotBlank @Size(max = 40) String product,
        @Schema(examples = "2026-05-02") @NotNull LocalDate date,
        @Schema(examples = "2") @NotNull @Min(1) @Max(99) Integer doseNumber,
        @Schema(examples = "2") @NotNull @Min(1) @Max(99) Integer totalDoses) {

    static ReviewedDose of(Injection injection) {
        return new ReviewedDose(injection.product(), injection.date(), injection.doseNumber(), injection.totalDoses());
    }

    Injection injection() {
        return new Injection(product.strip(), Optional.empty(), date, doseNumber, totalDoses);
    }
}
