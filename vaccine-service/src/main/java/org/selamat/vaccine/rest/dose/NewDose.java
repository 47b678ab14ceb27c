package org.selamat.vaccine.rest.dose;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.dose.Injection;

@Schema(name = "NewDose", description = "A dose that a centre gave")
record NewDose(
        @NotNull @Valid DocumentOfPerson document,
        @Schema(description = "EU value set vaccine-medicinal-product", examples = "EU/1/20/1528") @NotBlank @Size(max = 40) String product,
        @Schema(description = "As on the vial", examples = "FK9413") @NotBlank @Size(max = 40) String lot,
        @Schema(description = "Day of the injection in Malaysia", examples = "2026-10-02") @NotNull LocalDate date,
        @Schema(examples = "2") @NotNull @Min(1) @Max(99) Integer doseNumber,
        @Schema(description = "Doses of the series; a booster exceeds it", examples = "2") @NotNull @Min(1) @Max(99) Integer totalDoses) {

    Injection injection() {
        return new Injection(product.strip(), Optional.of(lot.strip()), date, doseNumber, totalDoses);
    }
}
