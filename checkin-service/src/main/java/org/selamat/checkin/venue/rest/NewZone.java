package org.selamat.checkin.venue.rest;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.Venue;

@Schema(name = "NewZone")
record NewZone(
        @Schema(examples = "019a97a0-5522-7e52-8f60-717283940a5b", description = "Made by the client; the same id again is the same zone", required = true) @NotNull UUID id,
        @Schema(examples = "Tingkat 2", description = "Stands behind the name of the premises; both together have 80 characters at most", required = true) @NotNull @Pattern(regexp = NewVenue.NAMING
                + NewVenue.VISIBLE + "{1,77}") String name,
        @Schema(examples = "25", description = "Persons allowed at once in this zone") @Min(1) @Max(1_000_000) Integer capacity) {

    @Schema(name = "Zones")
    record All(
            @Schema(description = "In the order of their ids; there are 100 at most", required = true) List<VenueView> items) {

        static All of(List<Venue> zones) {
            return new All(zones.stream().map(VenueView::of).toList());
        }
    }
}
