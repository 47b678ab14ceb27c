package org.selamat.vaccine.application.review;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificate.Outcome;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.review.Exhibits;

/** Takes back what officers haven't decided about: from that moment nobody can look at it, because it is deleted. */
@ApplicationScoped
public class WithdrawSubmission {

    /** What came of it. */
    public sealed interface Answer {

        /** Withdrawn, now or before. */
        record Withdrawn(ForeignCertificate certificate) implements Answer {
        }

        /** It was decided, by the program or by officers, and stays as it is. */
        record Decided() implements Answer {
        }

        record Unknown() implements Answer {
        }
    }

    private final ForeignCertificates certificates;
    private final CertificateReviews reviews;
    private final Exhibits exhibits;
    private final VaccineEvents events;
    private final Clock clock;

    WithdrawSubmission(ForeignCertificates certificates, CertificateReviews reviews, Exhibits exhibits, VaccineEvents events,
            Clock clock) {
        this.events = events;
        this.certificates = certificates;
        this.reviews = reviews;
        this.exhibits = exhibits;
        this.clock = clock;
    }

    @Transactional
    public Answer withdraw(PersonId person, CertificateId id) {
        return certificates.find(person, id).map(this::withdraw).orElseGet(Answer.Unknown::new);
    }

    private Answer withdraw(ForeignCertificate certificate) {
        if (certificate.outcome() == Outcome.WITHDRAWN) {
            return new Answer.Withdrawn(certificate);
        }
        var waiting = reviews.forUpdate(certificate.id()).filter(review -> review.decision().isEmpty());
        if (waiting.isEmpty()) {
            return new Answer.Decided();
        }
        exhibits.delete(certificate.id());
        reviews.remove(certificate.id());
        var withdrawn = certificate.withdrawn(clock.instant());
        certificates.replace(withdrawn);
        events.reviewEnded(withdrawn, withdrawn.decidedAt());
        return new Answer.Withdrawn(withdrawn);
    }
}
