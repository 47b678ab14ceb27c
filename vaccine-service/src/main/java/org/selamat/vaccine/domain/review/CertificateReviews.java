package org.selamat.vaccine.domain.review;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;

/** All reviews, and the queue of those that aren't decided. */
public interface CertificateReviews {

    void add(CertificateReview review);

    Optional<CertificateReview> find(CertificateId id);

    /** The same, locked until the transaction ends. */
    Optional<CertificateReview> forUpdate(CertificateId id);

    void replace(CertificateReview review);

    /** Takes an undecided one out of the queue, with what was proposed about it. */
    void remove(CertificateId id);

    /** Keeps who proposed what, and who didn't share it. */
    void logReturned(CertificateReview returned, String by);

    /** Undecided ones, the most urgent first. */
    List<CertificateReview> queue(QueueFilter filter, QueuePosition after, int limit);

    /** Decided or not. */
    List<CertificateReview> of(PersonId person);
}
