package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.util.UUID;

import org.selamat.vaccine.domain.certificate.IssuedCertificate;

/** Body of {@code selamat.vaccine.certificate-issued.v1}. */
record CertificateIssued(UUID certificateId, UUID personId, String uvciHash, UUID doseId, Instant expiresAt) {

    static CertificateIssued of(IssuedCertificate certificate) {
        return new CertificateIssued(certificate.id().value(), certificate.person().value(), certificate.uvci().hash(),
                certificate.dose().value(), certificate.expiresAt());
    }
}
