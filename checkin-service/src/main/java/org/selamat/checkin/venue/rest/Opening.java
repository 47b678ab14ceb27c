package org.selamat.checkin.venue.rest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.OpeningHours;

@Schema(name = "Opening", description = "Local time")
record Opening(
        @Schema(examples = "FRIDAY", required = true) @NotNull DayOfWeek day,
        @Schema(examples = "08:00", required = true) @NotNull @Pattern(regexp = TIME) String opens,
        @Schema(examples = "22:30", description = "At or before opens, it is on the next day", required = true) @NotNull @Pattern(regexp = TIME) String closes) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /** @param openings null when the owner didn't say */
    static OpeningHours toHours(List<Opening> openings) {
        return openings == null ? OpeningHours.UNKNOWN : new OpeningHours(openings.stream().map(Opening::toOpening).toList());
    }

    private OpeningHours.Opening toOpening() {
        return new OpeningHours.Opening(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    static Opening of(OpeningHours.Opening opening) {
        return new Opening(opening.day(), opening.opens().toString(), opening.closes().toString());
    }
}
