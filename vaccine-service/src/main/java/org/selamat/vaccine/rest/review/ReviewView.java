package org.selamat.vaccine.rest.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.review.ReadReviews.Opened;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.OtherName;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.review.MediaType;
import org.selamat.vaccine.domain.review.ReviewGround;
import org.selamat.vaccine.rest.verification.CheckView;

@Schema(name = "CertificateReview", description = "One certificate with everything that an officer has to compare")
record ReviewView(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId,
        @Schema(required = true) CertificateReview.State state,
        @Schema(required = true) ReviewGround ground,
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant submittedAt,
        @Schema(examples = "2026-12-28") Optional<LocalDate> travelDate,
        @Schema(required = true, examples = "2026-12-27T16:00:00Z") Instant deadline,
        @Schema(description = "Who showed it; absent once what was shown is deleted", examples = "Nurul Aisyah binti Ahmad") Optional<String> name,
        @Schema(description = "Names under which they are known too, as identity-service vouched when it was shown: before marriage, of a religion, aliases. A certificate in one of them is theirs", examples = "[\"Lim Mei Ling\"]") Optional<List<String>> otherNames,
        @Schema(examples = "1990-01-01") Optional<LocalDate> birthDate,
        @Schema(description = "Kind of the picture or document, if there is one", examples = "image/jpeg") Optional<String> file,
        @Schema(description = "Texts of the codes") Optional<List<String>> codes,
        @Schema(description = "What codes say whose signature can't be checked: it proves nothing by itself") Optional<List<Map<String, Object>>> claimed,
        @Schema(required = true) List<CheckView> checks,
        Optional<ProposalView> proposal,
        @Schema(description = "Who agreed", examples = "0d9f2f50-6c39-4f0c-8a0b-5a2f3a3b9c77") Optional<String> decidedBy,
        @Schema(examples = "2026-11-21T09:40:00Z") Optional<Instant> decidedAt) {

    static ReviewView of(Opened opened, Locale language) {
        var review = opened.review();
        var holder = opened.exhibit().map(Exhibit::holder);
        return new ReviewView(review.id().value(), review.person().value(), review.state(), review.ground(),
                review.term().submittedAt(), review.term().travelDate(), review.term().deadline(),
                holder.map(Holder::fullName), holder.map(ReviewView::otherNames).filter(names -> !names.isEmpty()),
                holder.map(Holder::birthDate),
                opened.exhibit().flatMap(Exhibit::file).map(Exhibit.File::type).map(MediaType::header),
                opened.exhibit().map(Exhibit::codes), Optional.of(opened.claimed()).filter(claimed -> !claimed.isEmpty()),
                CheckView.of(opened.certificate().checks(), language), review.proposal().map(ProposalView::of),
                review.decision().map(CertificateReview.Decision::by), review.decision().map(CertificateReview.Decision::at));
    }

    private static List<String> otherNames(Holder holder) {
        return holder.otherNames().stream().map(OtherName::full).toList();
    }

    /** Keeps the names out of logs. */
    @Override
    public String toString() {
        return "ReviewView[" + id + "]";
    }
}
