package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.ExportVisits.Export;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.Plausibility;
import org.selamat.checkin.visit.domain.Visit;

@Schema(name = "VisitExport")
record ExportView(
        @Schema(examples = "2026-11-20T06:00:00Z", required = true) Instant asOf,
        @Schema(description = "Every scan that is kept, newest first", required = true) List<Scanned> scans) {

    @Schema(name = "ExportedScan")
    record Scanned(
            @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
            @Schema(required = true) VenueName venue,
            @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) Instant checkedInAt,
            @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant receivedAt,
            @Schema(examples = "2026-11-20T05:12:40Z") Instant checkedOutAt,
            @Schema(examples = "STATIC", enumeration = {
                    "STATIC", "ROTATING", "NFC",
                    "GATEWAY" }, required = true) String proof,
            @Schema(examples = "SELF", enumeration = { "SELF", "GUARDIAN", "VENUE" }, required = true) String recordedBy,
            @Schema(description = "Why it weighs less in matching; nothing is ever dropped for it", required = true) List<Doubt> doubts){
    }

    static ExportView of(Export export) {
        return new ExportView(export.asOf(), export.visits().stream().map(visit -> scanned(visit, export)).toList());
    }

    private static Scanned scanned(Visit visit, Export export) {
        var venue = export.venues().get(visit.venue());
        return new Scanned(visit.id().value(),
                new VenueName(visit.venue().value(), venue == null ? "" : venue.details().name()), visit.checkedInAt(),
                visit.receivedAt(), visit.checkedOutAt().orElse(null), visit.proof().name(), Recorder.of(visit),
                List.copyOf(Plausibility.about(visit, export.doubts())));
    }
}
