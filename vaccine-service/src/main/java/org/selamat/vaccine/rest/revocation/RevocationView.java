package org.selamat.vaccine.rest.revocation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;

@Schema(name = "CertificateRevocation")
record RevocationView(
        @Schema(required = true, examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") UUID certificateId,
        @Schema(required = true) RevocationCause cause,
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant from,
        @Schema(description = "Absent when it is for good", examples = "2026-12-01T00:00:00Z") Optional<Instant> until) {

    static RevocationView of(Revocation revocation) {
        return new RevocationView(revocation.certificate().value(), revocation.cause(), revocation.window().from(),
                revocation.window().until());
    }
}
