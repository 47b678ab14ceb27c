package org.selamat.vaccine.application.review;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.Exhibits;
import org.selamat.vaccine.domain.review.Opinion;

/** Carries out what two officers agreed on, and tells whoever has to know. */
@ApplicationScoped
class ReviewOutcome {

    private final ForeignCertificates certificates;
    private final ReviewedDoses doses;
    private final Exhibits exhibits;
    private final VaccineEvents events;
    private final VaccineConfig config;

    ReviewOutcome(ForeignCertificates certificates, ReviewedDoses doses, Exhibits exhibits, VaccineEvents events,
            VaccineConfig config) {
        this.certificates = certificates;
        this.doses = doses;
        this.exhibits = exhibits;
        this.events = events;
        this.config = config;
    }

    void carryOut(CertificateReview decided) {
        var at = decided.decision().orElseThrow().at();
        var submitted = certificates.claim(decided.id()).orElseThrow();
        var certificate = decided.outcome().orElseThrow() instanceof Opinion.Accept accept ? accept(submitted, accept, at)
                : submitted.refused(at);
        certificates.replace(certificate);
        exhibits.deleteAfter(decided.id(), at.plus(config.review().retention()));
        events.reviewEnded(certificate, at);
        events.certificateReviewed(certificate);
    }

    private ForeignCertificate accept(ForeignCertificate submitted, Opinion.Accept opinion, Instant at) {
        var accepted = submitted.acceptedFrom(opinion.issuerCountry(), at);
        doses.take(accepted, opinion);
        events.certificateAccepted(accepted, VaccineEvents.Basis.REVIEW);
        return accepted;
    }
}
