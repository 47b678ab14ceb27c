package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.visit.domain.Stay;

/** A visit as its visitor sees it: further scans of the same venue meanwhile are part of it. */
@Schema(name = "Visit")
record VisitView(
        @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
        @Schema(required = true) VenueName venue,
        @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) Instant checkedInAt,
        @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant receivedAt,
        @Schema(examples = "2026-11-20T05:12:40Z", description = "Absent while they are there") Instant endedAt,
        @Schema(examples = "CHECKED_OUT", enumeration = {
                "CHECKED_OUT", "NEXT_CHECK_IN",
                "ASSUMED" }, description = "How the end is known: said, by the next check-in elsewhere, or assumed for such a venue") String endedBy,
        @Schema(examples = "STATIC", enumeration = { "STATIC", "ROTATING", "NFC",
                "GATEWAY" }, required = true) String proof,
        @Schema(examples = "SELF", enumeration = { "SELF", "GUARDIAN", "VENUE" }, required = true) String recordedBy){

    static VisitView of(Stay stay, Map<VenueId, Venue> venues, Instant asOf) {
        var visit = stay.first();
        var venue = venues.get(stay.venue());
        var end = stay.endedBy(asOf);
        return new VisitView(visit.id().value(),
                new VenueName(stay.venue().value(), venue == null ? "" : venue.details().name()),
                visit.checkedInAt(), visit.receivedAt(), end.orElse(null), end.map(at -> stay.end().name()).orElse(null),
                stay.proof().name(), Recorder.of(visit));
    }
}
