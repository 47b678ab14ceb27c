package org.selamat.checkin.venue.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.SelfScan;

@Schema(name = "SelfScan")
record SelfScanBody(
        @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl", description = "Whatever the scan of the poster reads; it isn't kept", required = true) @NotNull @Size(min = 1, max = 1000) String qr) {

    @Schema(name = "SelfScanResult")
    record Result(
            @Schema(examples = "RIGHT", description = "REPRINT: still counts, but the key has changed; OUTDATED: counts no longer; OTHER_VENUE, NOT_GENUINE: take it down", required = true) SelfScan result) {

        static Result of(SelfScan result) {
            return new Result(result);
        }
    }
}
