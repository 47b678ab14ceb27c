package org.selamat.vaccine.rest.certificate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.ShowCertificates.Standing;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.CertificateState;
import org.selamat.vaccine.domain.revocation.Window;

@Schema(name = "Certificate", description = "What is kept of a certificate; to see it whole, request it again under its id")
record CertificateView(
        @Schema(required = true, examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") UUID id,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "URN:UVCI:01:MY:K7Q2M9XW4T8RB#C") String uvci,
        @Schema(required = true, examples = "2026-11-21T01:00:00Z") Instant issuedAt,
        @Schema(required = true, examples = "2027-11-21T01:00:00Z") Instant expiresAt,
        @Schema(required = true, description = "RENEWABLE: good, and about to expire; have a new one made that supersedes it") CertificateState.Kind state,
        @Schema(required = true, description = "From when it can be renewed", examples = "2027-10-24T01:00:00Z") Instant renewableFrom,
        @Schema(description = "The certificate that took its place", examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a13") Optional<UUID> supersededBy,
        @Schema(description = "From when it is revoked, possibly in the future: have it replaced before", examples = "2026-12-05T01:00:00Z") Optional<Instant> revokedFrom,
        @Schema(description = "When it is good again by itself", examples = "2026-12-15T01:00:00Z") Optional<Instant> revokedUntil) {

    static CertificateView of(Standing standing) {
        var certificate = standing.certificate();
        var state = standing.state();
        return new CertificateView(certificate.id().value(), certificate.dose().value(), certificate.uvci().value(),
                certificate.issuedAt(), certificate.expiresAt(), state.kind(), state.renewableFrom(),
                state.supersededBy().map(CertificateId::value), state.revoked().map(Window::from),
                state.revoked().flatMap(Window::until));
    }
}
