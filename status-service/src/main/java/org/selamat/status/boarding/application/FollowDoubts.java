package org.selamat.status.boarding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.entry.domain.CertificateDoubt;
import org.selamat.status.entry.domain.CertificateDoubts;
import org.selamat.status.entry.domain.CertificateReview;
import org.selamat.status.entry.domain.CertificateReviews;
import org.selamat.status.entry.domain.DoseRecall;
import org.selamat.status.entry.domain.DoseRecalls;

/** What speaks against a dose, or may soon speak for one: nobody's status, and yet what destinations ask of them. */
@ApplicationScoped
public class FollowDoubts {

    private final CertificateDoubts doubts;
    private final DoseRecalls recalls;
    private final CertificateReviews reviews;
    private final KeepFlightsRight flights;

    FollowDoubts(CertificateDoubts doubts, DoseRecalls recalls, CertificateReviews reviews, KeepFlightsRight flights) {
        this.doubts = doubts;
        this.recalls = recalls;
        this.reviews = reviews;
        this.flights = flights;
    }

    @Transactional(TxType.MANDATORY)
    public void doubt(CertificateDoubt doubt) {
        flights.around(doubt.person(), () -> doubts.put(doubt));
    }

    @Transactional(TxType.MANDATORY)
    public void recalled(DoseRecall recall) {
        flights.around(recall.person(), () -> recalls.put(recall));
    }

    @Transactional(TxType.MANDATORY)
    public void reviewed(CertificateReview review) {
        flights.around(review.person(), () -> reviews.put(review));
    }
}
