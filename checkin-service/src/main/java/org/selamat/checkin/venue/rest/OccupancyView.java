package org.selamat.checkin.venue.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.CountPresent;
import org.selamat.checkin.visit.application.CountPresent.Premises;

@Schema(name = "Occupancy")
record OccupancyView(
        @Schema(examples = "17", description = "Persons there now; nobody is named", required = true) int present,
        @Schema(examples = "40") Integer capacity,
        @Schema(examples = "false", description = "Whether the capacity is reached", required = true) boolean full,
        @Schema(examples = "false", description = "Whether nine tenths of the capacity are reached", required = true) boolean nearlyFull,
        @Schema(description = "Each zone by itself; absent for undivided premises. Who is in a zone counts for the premises as well.") List<Zone> zones,
        @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant asOf) {

    @Schema(name = "ZoneOccupancy")
    record Zone(
            @Schema(examples = "019a97a0-5522-7e52-8f60-717283940a5b", required = true) UUID id,
            @Schema(examples = "Kedai Kopi Bangsar · Tingkat 2", required = true) String name,
            @Schema(examples = "9", required = true) int present,
            @Schema(examples = "25") Integer capacity,
            @Schema(examples = "false", required = true) boolean full,
            @Schema(examples = "false", required = true) boolean nearlyFull) {

        private static Zone of(CountPresent.Zone zone) {
            var there = zone.occupancy();
            return new Zone(zone.venue().id().value(), zone.venue().details().name(), there.present(),
                    there.capacity().orElse(null), there.full(), there.nearlyFull());
        }
    }

    static OccupancyView of(Premises premises) {
        var whole = premises.whole();
        return new OccupancyView(whole.present(), whole.capacity().orElse(null), whole.full(), whole.nearlyFull(),
                premises.zones().isEmpty() ? null : premises.zones().stream().map(Zone::of).toList(), whole.asOf());
    }
}
