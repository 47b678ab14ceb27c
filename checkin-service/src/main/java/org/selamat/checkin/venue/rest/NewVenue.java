package org.selamat.checkin.venue.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueType;

/**
 * Texts that others will read on a poster: visible characters only, so no line breaks and no marks that turn the reading
 * direction.
 */
@Schema(name = "NewVenue")
record NewVenue(
        @Schema(examples = "019a97a0-4411-7e52-8f60-717283940a5b", description = "Made by the client; the same id again is the same registration", required = true) @NotNull UUID id,
        @Schema(examples = "Kedai Kopi Bangsar", required = true) @NotNull @Pattern(regexp = NAMING + VISIBLE
                + "{1,80}") String name,
        @Schema(examples = "12, Jalan Telawi 3, 59100 Kuala Lumpur", required = true) @NotNull @Pattern(regexp = NAMING
                + VISIBLE + "{1,200}") String address,
        @Schema(examples = "FOOD", required = true) @NotNull VenueType type,
        @Schema(examples = "40", description = "Persons allowed at once") @Min(1) @Max(1_000_000) Integer capacity,
        @Schema(examples = "Lembah Pantai", required = true) @NotNull @Pattern(regexp = NAMING + VISIBLE
                + "{1,60}") String district,
        @Schema(description = "Where the door is; lets check-ins from far away be doubted") @Valid Place place,
        @Schema(description = "Lets check-ins at other hours be doubted; absent, always open") @Size(max = 21) List<@NotNull @Valid Opening> openingHours) {

    /** There is something to read in it: a letter or a digit. */
    static final String NAMING = "(?=.*[\\p{L}\\p{N}])";

    static final String VISIBLE = "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]";

    VenueDetails toDetails() {
        return new VenueDetails(name, address, type, Optional.ofNullable(capacity), district,
                Optional.ofNullable(place).map(Place::toPoint), Opening.toHours(openingHours), Optional.empty());
    }
}
