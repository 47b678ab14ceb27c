package org.selamat.vaccine.application.review;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReview.Step;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.review.Opinion;
import org.selamat.vaccine.domain.review.Proposal;

/** A first officer says what a certificate proves, or why it proves nothing. Nothing counts yet. */
@ApplicationScoped
public class ProposeReview {

    /** What came of it. */
    public sealed interface Answer {

        record Proposed(CertificateReview review) implements Answer {
        }

        record Unknown() implements Answer {
        }

        /** Decided, or somebody else's proposal waits already. */
        record NotWaiting() implements Answer {
        }

        /** A dose that can't have been. */
        record Impossible(DoseRefusal why) implements Answer {
        }
    }

    private final CertificateReviews reviews;
    private final ReviewedDoses doses;
    private final AccessRecords accesses;
    private final Clock clock;

    ProposeReview(CertificateReviews reviews, ReviewedDoses doses, AccessRecords accesses, Clock clock) {
        this.reviews = reviews;
        this.doses = doses;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Answer propose(CertificateId id, Opinion opinion, String officer) {
        return reviews.forUpdate(id).map(review -> propose(review, opinion, officer)).orElseGet(Answer.Unknown::new);
    }

    private Answer propose(CertificateReview review, Opinion opinion, String officer) {
        var impossible = opinion instanceof Opinion.Accept accept ? doses.against(review.person(), accept)
                : Optional.<DoseRefusal> empty();
        if (impossible.isPresent()) {
            return new Answer.Impossible(impossible.get());
        }
        var step = review.propose(new Proposal(Uuids.v7(clock), opinion, officer, clock.instant()));
        return step instanceof Step.Moved moved ? keep(moved.review()) : new Answer.NotWaiting();
    }

    private Answer keep(CertificateReview proposed) {
        reviews.replace(proposed);
        accesses.record(Access.write(ReadReviews.RESOURCE, proposed.person().value(), "proposal"));
        return new Answer.Proposed(proposed);
    }
}
