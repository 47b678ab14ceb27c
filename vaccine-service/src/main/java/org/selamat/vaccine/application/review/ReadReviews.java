package org.selamat.vaccine.application.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.hcert.ClaimedContent;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.review.Exhibits;
import org.selamat.vaccine.domain.review.QueueFilter;
import org.selamat.vaccine.domain.review.QueuePosition;

/** Shows officers their queue, which names nobody, and one certificate with all that is on it, which its holder sees. */
@ApplicationScoped
public class ReadReviews {

    /**
     * One certificate as officers see it.
     *
     * @param exhibit empty once it was deleted
     * @param claimed content of codes whose signature nobody here can check
     */
    public record Opened(CertificateReview review, ForeignCertificate certificate, Optional<Exhibit> exhibit,
            List<Map<String, Object>> claimed) {
    }

    static final String RESOURCE = "vaccine.certificate-review";

    private final CertificateReviews reviews;
    private final ForeignCertificates certificates;
    private final Exhibits exhibits;
    private final AccessRecords accesses;
    private final Clock clock;

    ReadReviews(CertificateReviews reviews, ForeignCertificates certificates, Exhibits exhibits, AccessRecords accesses,
            Clock clock) {
        this.reviews = reviews;
        this.certificates = certificates;
        this.exhibits = exhibits;
        this.accesses = accesses;
        this.clock = clock;
    }

    public List<CertificateReview> queue(QueueFilter filter, QueuePosition after, int limit) {
        return reviews.queue(filter, after, limit);
    }

    public boolean isOverdue(CertificateReview review) {
        return review.isOverdue(clock.instant());
    }

    @Transactional
    public Optional<Opened> open(CertificateId id) {
        return reviews.find(id).map(review -> {
            accesses.record(Access.read(RESOURCE, review.person().value(), "name", "otherNames", "birthDate", "content",
                    "checks", "travelDate"));
            var exhibit = exhibits.open(id);
            var claimed = exhibit.stream().flatMap(shown -> shown.codes().stream())
                    .flatMap(code -> ClaimedContent.of(code).stream()).toList();
            return new Opened(review, certificates.find(id).orElseThrow(), exhibit, claimed);
        });
    }

    /** The picture or document itself; empty when there is none, or none any more. */
    @Transactional
    public Optional<Exhibit.File> file(CertificateId id) {
        return reviews.find(id).flatMap(review -> exhibits.open(id).flatMap(Exhibit::file).map(file -> {
            accesses.record(Access.read(RESOURCE, review.person().value(), "file"));
            return file;
        }));
    }
}
