package org.selamat.checkin.venue.rest;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.application.ShowOnScreen.Shown;

@Schema(name = "ScreenCodes")
record ScreenCodes(@Schema(description = "In the order of their times", required = true) List<Entry> codes) {

    @Schema(name = "ScreenCode")
    record Entry(
            @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl.b2Zub3dz", required = true) String text,
            @Schema(examples = "2026-11-20T04:31:00Z", required = true) Instant from,
            @Schema(examples = "2026-11-20T04:31:30Z", required = true) Instant until) {
    }

    static ScreenCodes of(List<Shown> shown) {
        return new ScreenCodes(shown.stream().map(code -> new Entry(code.text(), code.from(), code.until())).toList());
    }
}
