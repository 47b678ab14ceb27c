package org.selamat.vaccine.rest.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.ReviewGround;

@Schema(name = "CertificateReviewLine", description = "One waiting certificate; names nobody")
record ReviewLine(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true) CertificateReview.State state,
        @Schema(required = true) ReviewGround ground,
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant submittedAt,
        @Schema(examples = "2026-12-28") Optional<LocalDate> travelDate,
        @Schema(required = true, examples = "2026-12-27T16:00:00Z") Instant deadline,
        @Schema(required = true, description = "Whether the deadline has passed", examples = "false") boolean overdue) {

    static ReviewLine of(CertificateReview review, boolean overdue) {
        return new ReviewLine(review.id().value(), review.state(), review.ground(), review.term().submittedAt(),
                review.term().travelDate(), review.term().deadline(), overdue);
    }
}
