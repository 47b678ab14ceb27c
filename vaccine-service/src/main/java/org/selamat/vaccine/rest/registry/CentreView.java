package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Centre;

@Schema(name = "Centre")
record CentreView(
        @Schema(required = true, description = "Client id of its system", examples = "centre-kl1") String id,
        @Schema(required = true, examples = "Pusat Pemberian Vaksin KLCC") String name,
        @Schema(required = true, examples = "2021-02-24") LocalDate openedOn,
        @Schema(examples = "2027-12-31") Optional<LocalDate> closedOn,
        @Schema(required = true, description = "For If-Match", examples = "1") long version) {

    static CentreView of(Centre centre) {
        return new CentreView(centre.id(), centre.name(), centre.openedOn(), centre.closedOn(), centre.version());
    }
}
