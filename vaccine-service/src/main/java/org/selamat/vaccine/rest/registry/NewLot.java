package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewLot")
record NewLot(
        @Schema(description = "EU value set vaccine-medicinal-product", examples = "EU/1/20/1528") @NotBlank @Size(max = 40) String product,
        @Schema(description = "As on the vial", examples = "FK9413") @NotBlank @Size(max = 40) String number,
        @Schema(description = "Last day on which it may be given", examples = "2027-12-31") @NotNull LocalDate expiresOn) {
}
