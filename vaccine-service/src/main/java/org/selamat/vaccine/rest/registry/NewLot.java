package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Lot;

import com.fasterxml.jackson.annotation.JsonIgnore;

@Schema(name = "NewLot")
record NewLot(
        @Schema(description = "EU value set vaccine-medicinal-product", examples = "EU/1/20/1528") @NotBlank @Size(max = 40) String product,
        @Schema(description = "As on the vial", examples = "FK9413") @NotBlank @Size(max = 40) String number,
        @Schema(description = "First day on which it may be given, when it was released", examples = "2026-01-15") Optional<LocalDate> releasedOn,
        @Schema(description = "Last day on which it may be given", examples = "2027-12-31") @NotNull LocalDate expiresOn) {

    @AssertTrue(message = "releasedOn must not lie after expiresOn")
    @Schema(hidden = true)
    @JsonIgnore
    boolean isReleasedBeforeItExpires() {
        return expiresOn == null || releasedOn.filter(first -> first.isAfter(expiresOn)).isEmpty();
    }

    Lot.Days days() {
        return new Lot.Days(releasedOn, expiresOn);
    }
}
