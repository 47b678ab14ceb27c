package org.selamat.vaccine.rest.revocation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.ShowCertificates.Standing;
import org.selamat.vaccine.domain.certificate.CertificateState;
import org.selamat.vaccine.domain.revocation.Window;

@Schema(name = "StaffCertificate", description = "No name and no code: neither is kept")
record StaffCertificateView(
        @Schema(required = true, examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") UUID id,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "2026-11-21T01:00:00Z") Instant issuedAt,
        @Schema(required = true, examples = "2027-11-21T01:00:00Z") Instant expiresAt,
        @Schema(required = true) CertificateState.Kind state,
        @Schema(examples = "2026-11-21T09:10:00Z") Optional<Instant> revokedFrom,
        @Schema(examples = "2026-12-01T00:00:00Z") Optional<Instant> revokedUntil) {

    static StaffCertificateView of(Standing standing) {
        var certificate = standing.certificate();
        var revoked = standing.state().revoked();
        return new StaffCertificateView(certificate.id().value(), certificate.dose().value(), certificate.issuedAt(),
                certificate.expiresAt(), standing.state().kind(), revoked.map(Window::from), revoked.flatMap(Window::until));
    }
}
