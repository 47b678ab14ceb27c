package org.selamat.vaccine.rest.review;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.review.CertificateReview;

@Schema(name = "CertificateReviewProgress", description = "How far a review is now")
record ReviewProgress(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true) CertificateReview.State state,
        Optional<ProposalView> proposal) {

    static ReviewProgress of(CertificateReview review) {
        return new ReviewProgress(review.id().value(), review.state(), review.proposal().map(ProposalView::of));
    }
}
