package org.selamat.vaccine.rest.revocation;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.revocation.RevocationCause;

@Schema(name = "CertificateSuspension")
record SuspensionBody(
        @Schema(examples = "HOLDER_INFECTED") @NotNull Cause cause,
        @Schema(description = "When the certificate is good again by itself; at most 30 days away", examples = "2026-12-01T00:00:00Z") @NotNull Instant until) {

    /** What one person alone may suspend a certificate for. */
    @Schema(name = "SuspensionCause")
    enum Cause {
        HOLDER_INFECTED(RevocationCause.HOLDER_INFECTED),
        SUSPECTED_FRAUD(RevocationCause.SUSPECTED_FRAUD);

        final RevocationCause meaning;

        Cause(RevocationCause meaning) {
            this.meaning = meaning;
        }
    }
}
