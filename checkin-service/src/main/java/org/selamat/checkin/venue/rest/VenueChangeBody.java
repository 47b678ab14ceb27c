package org.selamat.checkin.venue.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.VenueChange;

/** All that can be changed of a venue; what is absent is taken away. */
@Schema(name = "VenueChange")
record VenueChangeBody(
        @Schema(examples = "40", description = "Persons allowed at once; absent, no limit") @Min(1) @Max(1_000_000) Integer capacity,
        @Schema(description = "Where the door is, from tomorrow on; absent, not told. For a zone that of its premises, or absent") @Valid Place place,
        @Schema(description = "From tomorrow on; absent, always open. For a zone those of its premises, or absent") @Size(max = 21) List<@NotNull @Valid Opening> openingHours) {

    VenueChange toDomain() {
        return new VenueChange(Optional.ofNullable(capacity), Optional.ofNullable(place).map(Place::toPoint),
                Opening.toHours(openingHours));
    }
}
