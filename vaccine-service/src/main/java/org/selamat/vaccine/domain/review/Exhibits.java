package org.selamat.vaccine.domain.review;

import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.certificate.CertificateId;

/** Exhibits under seal. */
public interface Exhibits {

    void put(CertificateId review, Exhibit exhibit);

    /** Empty once it was deleted. */
    Optional<Exhibit> open(CertificateId review);

    /** When it may be deleted; until this is said, it stays. */
    void deleteAfter(CertificateId review, Instant at);

    /** At once, because nobody may look at it any more. */
    void delete(CertificateId review);

    /** @return how many were deleted */
    int deleteExpired(Instant now);
}
