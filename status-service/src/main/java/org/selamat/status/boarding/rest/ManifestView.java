package org.selamat.status.boarding.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to a manifest, row by row. */
@Schema(name = "Manifest")
record ManifestView(
        @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f") UUID manifestId,
        @Schema(required = true, examples = "MH370") String flight,
        @Schema(required = true, examples = "2030-11-21T12:30:00Z") Instant departureAt,
        @Schema(examples = "2030-11-21T12:15:00Z", description = "Since when nothing about the flight is decided again; absent while it is open") Instant closedAt,
        @Schema(required = true) List<Row> passengers) {

    /** Either an answer or what is wrong with the row. */
    @Schema(name = "ManifestRow")
    record Row(
            @Schema(examples = "12A-QX7LP2", description = "Absent when the row had none that could be read") String ref,
            @Schema(description = "The answer") BoardingCheckView check,
            @Schema(description = "What to correct in this row before it is sent again") List<RowError> errors) {
    }

    /** One thing wrong with a row. */
    @Schema(name = "ManifestRowError")
    record RowError(
            @Schema(required = true, examples = "/passengers/3/traveller/birthDate") String field,
            @Schema(required = true, examples = "CALENDAR_DATE") String code,
            @Schema(required = true, examples = "No calendar has this day, or it is still to come.", description = "What the field must be, in the caller's language") String detail) {
    }
}
