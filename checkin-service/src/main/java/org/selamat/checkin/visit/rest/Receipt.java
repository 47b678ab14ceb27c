package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.visit.domain.Visit;

/** The answer to a check-in. It holds nothing that changes later, so a retry gets the very same. */
@Schema(name = "Receipt")
record Receipt(
        @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
        @Schema(required = true) VenueName venue,
        @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) Instant checkedInAt,
        @Schema(examples = "2026-11-20T04:31:10.002Z", description = "By our clock; durable since then", required = true) Instant receivedAt,
        @Schema(examples = "STATIC", enumeration = {
                "STATIC", "ROTATING", "NFC",
                "GATEWAY" }, required = true) String proof,
        @Schema(examples = "SELF", enumeration = { "SELF",
                "GUARDIAN" }, description = "Who scanned; GUARDIAN is somebody who acted for the visitor, with their token or their badge", required = true) String recordedBy){

    static Receipt of(Visit visit, VenueCode code) {
        return new Receipt(visit.id().value(), new VenueName(code.venue().value(), code.name()), visit.checkedInAt(),
                visit.receivedAt(), visit.proof().name(), Recorder.of(visit));
    }
}
