package org.selamat.vaccine.rest.certificate;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;

@Schema(name = "Certificate", description = "What is kept of a certificate; to see it whole, request it again under its id")
record CertificateView(
        @Schema(required = true, examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") UUID id,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "URN:UVCI:01:MY:K7Q2M9XW4T8RB#C") String uvci,
        @Schema(required = true, examples = "2026-11-21T01:00:00Z") Instant issuedAt,
        @Schema(required = true, examples = "2027-11-21T01:00:00Z") Instant expiresAt) {

    static CertificateView of(IssuedCertificate certificate) {
        return new CertificateView(certificate.id().value(), certificate.dose().value(), certificate.uvci().value(),
                certificate.issuedAt(), certificate.expiresAt());
    }
}
