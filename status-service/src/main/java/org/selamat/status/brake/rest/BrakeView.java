package org.selamat.status.brake.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.brake.application.ReadBrake.Standing;

/** How the brake stands: its bounds, what it reads, whom it stops, and who loosened it. */
@Schema(name = "Brake")
record BrakeView(
        @Schema(required = true, examples = "2026-11-21T02:01:00Z") Instant asOf,
        @Schema(required = true, examples = "10", description = "Worsenings without provenance that are tolerated within the window") int unbackedFloor,
        @Schema(required = true, examples = "500", description = "Worsenings that are tolerated whatever is usual") int worseningFloor,
        @Schema(required = true) List<Reading> readings,
        @Schema(required = true) List<TripView> trips,
        @Schema(required = true) List<WeakeningView> weakenings) {

    static BrakeView of(Standing standing, BrakeTexts texts) {
        return new BrakeView(standing.asOf(), standing.bounds().unbackedFloor(), standing.bounds().worseningFloor(),
                standing.readings().entrySet().stream().sorted(Entry.comparingByKey()).map(Reading::of).toList(),
                standing.trips().stream().map(held -> TripView.of(held, texts)).toList(),
                standing.weakenings().stream().map(WeakeningView::of).toList());
    }

    /** One source within the window. */
    @Schema(name = "BrakeReading")
    record Reading(
            @Schema(required = true, examples = "checkin") String source,
            @Schema(required = true, examples = "31") int worsened,
            @Schema(required = true, examples = "0") int unbacked,
            @Schema(required = true, examples = "28.4", description = "The usual number in a window of this length") double usual) {

        static Reading of(Entry<String, BrakeReading> entry) {
            BrakeReading reading = entry.getValue();
            return new Reading(entry.getKey(), reading.worsened(), reading.unbacked(), reading.baseline());
        }
    }
}
