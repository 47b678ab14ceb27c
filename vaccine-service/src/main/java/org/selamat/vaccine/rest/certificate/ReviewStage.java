package org.selamat.vaccine.rest.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.Opinion;
import org.selamat.vaccine.domain.review.ReviewGround;
import org.selamat.vaccine.domain.review.ReviewRefusal;

@Schema(name = "ForeignCertificateReview", description = "How far the officers are, for the holder")
record ReviewStage(
        @Schema(required = true, description = "PROPOSED: one of two officers has looked at it") CertificateReview.State state,
        @Schema(required = true, description = "Why people have to look at it") ReviewGround ground,
        @Schema(required = true, description = "What happens now, or why it was refused and what to do, in the reader's language", examples = "Two officers look at your certificate. You are answered by the deadline.") String text,
        @Schema(required = true, examples = "2026-12-27T16:00:00Z") Instant deadline,
        @Schema(examples = "2026-12-28") Optional<LocalDate> travelDate,
        @Schema(description = "Why it was refused, for programs") Optional<ReviewRefusal> refusal) {

    private static final String BUNDLE = "texts/reviews";

    static ReviewStage of(CertificateReview review, Locale language) {
        var refusal = review.outcome().filter(Opinion.Refuse.class::isInstance).map(Opinion.Refuse.class::cast)
                .map(Opinion.Refuse::reason);
        var key = refusal.map(Enum::name).orElseGet(() -> review.outcome().isPresent() ? "ACCEPTED" : review.state().name());
        return new ReviewStage(review.state(), review.ground(), Texts.of(BUNDLE, language, key), review.term().deadline(),
                review.term().travelDate(), refusal);
    }
}
