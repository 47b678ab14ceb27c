package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UploadResults")
record UploadView(@Schema(description = "One for each visit, in their order", required = true) List<Entry> results) {

    @Schema(name = "UploadResult")
    record Entry(
            @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
            @Schema(examples = "RECORDED", enumeration = {
                    "RECORDED", "REFUSED",
                    "RETRY" }, description = "REFUSED: it is not recorded like this, remove it from the queue unless the problem says how to correct it; RETRY: it couldn't be written now, the key of its code isn't known here yet, or there were too many today: keep it", required = true) String status,
            @Schema(description = "When recorded, now or by an earlier try") Receipt receipt,
            @Schema(examples = "2026-11-20T05:12:40Z", description = "When the check-out is recorded too") Instant checkedOutAt,
            @Schema(description = "Why the visit, or its check-out alone, is refused, or is to be sent again") Reason problem){
    }

    @Schema(name = "UploadProblem")
    record Reason(
            @Schema(examples = "urn:problem:checkin:too-late", required = true) String type,
            @Schema(examples = "This is too long ago", required = true) String title,
            @Schema(examples = "Check-ins and check-outs are taken for 14 days.", required = true) String detail) {
    }
}
