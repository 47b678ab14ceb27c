package org.selamat.vaccine.application.review;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReview.Step;
import org.selamat.vaccine.domain.review.CertificateReviews;

/** A second officer agrees, and it counts at once, or doesn't, and it goes back to the queue. */
@ApplicationScoped
public class DecideReview {

    /** What came of it. */
    public sealed interface Answer {

        record Done(CertificateReview review) implements Answer {
        }

        record Unknown() implements Answer {
        }

        /** What was read isn't what waits, or nothing waits any more. */
        record Changed() implements Answer {
        }

        record SamePerson() implements Answer {
        }
    }

    private final CertificateReviews reviews;
    private final ReviewOutcome outcome;
    private final AccessRecords accesses;
    private final Clock clock;

    DecideReview(CertificateReviews reviews, ReviewOutcome outcome, AccessRecords accesses, Clock clock) {
        this.reviews = reviews;
        this.outcome = outcome;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @param proposal the one that the officer read */
    @Transactional
    public Answer decide(CertificateId id, UUID proposal, boolean agrees, String officer) {
        return reviews.forUpdate(id).map(review -> {
            var step = review.decide(proposal, agrees, officer, clock.instant());
            if (step instanceof Step.Moved moved) {
                return keep(review, moved.review(), officer);
            }
            return step instanceof Step.SamePerson ? new Answer.SamePerson() : new Answer.Changed();
        }).orElseGet(Answer.Unknown::new);
    }

    private Answer keep(CertificateReview before, CertificateReview after, String officer) {
        reviews.replace(after);
        if (after.decision().isPresent()) {
            outcome.carryOut(after);
        } else {
            reviews.logReturned(before, officer);
        }
        accesses.record(Access.write(ReadReviews.RESOURCE, after.person().value(), "decision"));
        return new Answer.Done(after);
    }
}
