package org.selamat.vaccine.rest.review;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateReviewQueue")
record ReviewQueue(
        @Schema(required = true) List<ReviewLine> items,
        @Schema(description = "Cursor of the next part; absent on the last", examples = "MDE5YTRjMzA") String next) {
}
