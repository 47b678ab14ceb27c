package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Upload")
record UploadRequest(
        @Schema(examples = "2026-11-20T09:00:03.120Z", description = "When the phone sends this, by its clock, made anew for every try: it tells whether the times of the visits can be right", required = true) @NotNull Instant sentAt,
        @Schema(description = "Oldest first or in any order; up to 100 at once", required = true) @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Entry> visits) {

    @Schema(name = "UploadEntry")
    record Entry(
            @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", description = "UUID version 7, made by the phone at the moment of the scan", required = true) @NotNull UUID id,
            @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl", description = "The text of the venue's code, as scanned", required = true) @NotNull @Size(min = 1, max = 1000) String qr,
            @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) @NotNull Instant checkedInAt,
            @Schema(examples = "2026-11-20T05:12:40Z", description = "When they left, if they said so") Instant checkedOutAt) {
    }
}
