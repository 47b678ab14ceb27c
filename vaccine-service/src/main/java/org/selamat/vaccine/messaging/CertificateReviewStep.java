package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.util.UUID;

import org.selamat.vaccine.domain.certificate.ForeignCertificate;

/** Body of {@code selamat.vaccine.certificate-review-opened.v1} and {@code selamat.vaccine.certificate-review-ended.v1}. */
record CertificateReviewStep(UUID certificateId, UUID personId, Instant at) {

    static CertificateReviewStep of(ForeignCertificate certificate, Instant at) {
        return new CertificateReviewStep(certificate.id().value(), certificate.person().value(), at);
    }
}
