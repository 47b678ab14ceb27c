package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

@Schema(name = "CentreBody")
record CentreBody(
        @Schema(examples = "Pusat Pemberian Vaksin KLCC") @NotBlank @Size(max = 120) String name,
        @Schema(description = "First day on which it gives doses", examples = "2021-02-24") @NotNull LocalDate openedOn,
        @Schema(description = "Last day; absent while it is open", examples = "2027-12-31") Optional<LocalDate> closedOn) {

    @AssertTrue(message = "closedOn must not lie before openedOn")
    @Schema(hidden = true)
    @JsonIgnore
    boolean isInOrder() {
        return openedOn == null || closedOn.filter(closed -> closed.isBefore(openedOn)).isEmpty();
    }
}
