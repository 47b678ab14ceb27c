package org.selamat.checkin.venue.rest;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.CountPresent.Occupancy;

@Schema(name = "Occupancy")
record OccupancyView(
        @Schema(examples = "17", description = "Persons there now; nobody is named", required = true) int present,
        @Schema(examples = "40") Integer capacity,
        @Schema(examples = "false", description = "Whether the capacity is reached", required = true) boolean full,
        @Schema(examples = "false", description = "Whether nine tenths of the capacity are reached", required = true) boolean nearlyFull,
        @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant asOf) {

    static OccupancyView of(Occupancy occupancy) {
        return new OccupancyView(occupancy.present(), occupancy.capacity().orElse(null), occupancy.full(),
                occupancy.nearlyFull(),
                occupancy.asOf());
    }
}
