package org.selamat.vaccine.rest.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.claim.ClaimedDose;

@Schema(name = "NewDoseClaim", description = "A dose that is missing from my record, as well as I remember it")
record NewDoseClaim(
        @Schema(description = "Made by the app (UUIDv7); the same again gets the same answer", examples = "019a9f50-2200-7b11-8c22-d3e4f5061728") @NotNull UUID id,
        @Schema(description = "The day, or about it", examples = "2026-10-02") @NotNull LocalDate date,
        @Schema(description = "EU value set vaccine-medicinal-product", examples = "EU/1/20/1528") Optional<@Size(max = 40) String> product,
        @Schema(description = "Which dose it was", examples = "3") Optional<@Min(1) @Max(9) Integer> doseNumber,
        @Schema(description = "Where it was given, ISO 3166-1 alpha-2", examples = "MY") @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

    ClaimedDose said() {
        return new ClaimedDose(date, product, doseNumber, country);
    }
}
