package org.selamat.vaccine.application.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReviews;

/** Shows people which certificates of other countries they showed us, and how far those are. */
@ApplicationScoped
public class ShowSubmissions {

    /** @param review empty when no human had to look */
    public record Submission(ForeignCertificate certificate, Optional<CertificateReview> review) {
    }

    /** More than anybody was ever vaccinated abroad. */
    private static final int MOST = 100;

    private final ForeignCertificates certificates;
    private final CertificateReviews reviews;

    ShowSubmissions(ForeignCertificates certificates, CertificateReviews reviews) {
        this.certificates = certificates;
        this.reviews = reviews;
    }

    public List<Submission> of(PersonId person) {
        var known = reviews.of(person).stream().collect(Collectors.toMap(CertificateReview::id, Function.identity()));
        return certificates.of(person, MOST).stream()
                .map(certificate -> new Submission(certificate, Optional.ofNullable(known.get(certificate.id())))).toList();
    }

    public Optional<Submission> of(PersonId person, CertificateId id) {
        return certificates.find(person, id).map(this::with);
    }

    public Submission with(ForeignCertificate certificate) {
        return new Submission(certificate, reviews.find(certificate.id()));
    }

    /** How many of a person's certificates wait for officers. */
    public int inReview(PersonId person) {
        return (int) reviews.of(person).stream().filter(review -> review.decision().isEmpty()).count();
    }
}
