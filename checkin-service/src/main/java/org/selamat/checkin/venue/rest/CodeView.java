package org.selamat.checkin.venue.rest;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.IssuedCode;

@Schema(name = "VenueCode")
record CodeView(
        @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl", description = "Text of the code; everything about the venue stands behind #, which browsers don't send", required = true) String text,
        @Schema(examples = "iVBORw0KGgo=", description = "The code as a PNG image, base64", required = true) byte[] png,
        @Schema(examples = "c0FxN2sTx1Q", description = "Which key of /public/v1/venue-keys signed it", required = true) String keyId,
        @Schema(examples = "2026-11-18T03:00:00Z", required = true) Instant validFrom) {

    static CodeView of(IssuedCode code) {
        return new CodeView(code.text(), QrImage.png(code.text()), code.key().value(), code.validFrom());
    }
}
