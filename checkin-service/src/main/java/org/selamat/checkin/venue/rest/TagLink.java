package org.selamat.checkin.venue.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TagLink")
record TagLink(
        @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl.NqkF3bW9x", description = "URI record for the tag; everything about the venue stands behind #, which browsers don't send", required = true) String link) {
}
