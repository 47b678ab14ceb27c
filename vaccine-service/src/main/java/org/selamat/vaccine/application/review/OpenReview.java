package org.selamat.vaccine.application.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.review.Exhibits;
import org.selamat.vaccine.domain.review.ReviewGround;
import org.selamat.vaccine.domain.review.ReviewTerm;

/** Puts a certificate into the officers' queue, with what they need to see under seal. */
@ApplicationScoped
public class OpenReview {

    private final CertificateReviews reviews;
    private final Exhibits exhibits;
    private final VaccineEvents events;
    private final VaccineConfig config;
    private final Clock clock;

    OpenReview(CertificateReviews reviews, Exhibits exhibits, VaccineEvents events, VaccineConfig config, Clock clock) {
        this.reviews = reviews;
        this.exhibits = exhibits;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    public boolean canBeBefore(LocalDate travelDate) {
        return ReviewTerm.isPossible(travelDate, LocalDate.now(clock.withZone(config.zone())));
    }

    public boolean isFullFor(PersonId person) {
        return reviews.of(person).stream().filter(review -> review.decision().isEmpty()).count() >= config.review().atOnce();
    }

    @Transactional(TxType.MANDATORY)
    public void open(ForeignCertificate certificate, ReviewGround ground, Optional<LocalDate> travelDate, Exhibit exhibit) {
        var term = ReviewTerm.of(clock.instant(), travelDate, config.zone(), config.review().usualTime(),
                config.review().shortestTime());
        reviews.add(CertificateReview.opened(certificate.id(), certificate.person(), ground, term));
        exhibits.put(certificate.id(), exhibit);
        events.reviewOpened(certificate, term.submittedAt());
    }
}
