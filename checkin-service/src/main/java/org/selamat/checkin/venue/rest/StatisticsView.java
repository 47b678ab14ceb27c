package org.selamat.checkin.venue.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VenueStatistics")
record StatisticsView(
        @Schema(examples = "2026-11-20", required = true) LocalDate day,
        @Schema(examples = "412", required = true) int checkIns,
        @Schema(description = "Check-ins of each half hour of the local day, from midnight on: 48 numbers", required = true) List<Integer> halfHours) {
}
