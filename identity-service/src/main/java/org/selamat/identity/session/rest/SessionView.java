package org.selamat.identity.session.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.session.domain.DeviceSession;

/** A device that is signed in. @param current whether this request came from it */
@Schema(name = "Session")
record SessionView(
        @Schema(required = true, examples = "019a9f12-7710-7c22-9b33-a4b5c6d7e8f9") UUID id,
        @Schema(required = true, examples = "2026-11-21T09:03:11Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-21T09:13:11Z") Instant lastUsedAt,
        @Schema(required = true, examples = "2027-11-21T09:03:11Z") Instant endsAt,
        @Schema(required = true, examples = "selamat:aal1") String acr,
        @Schema(required = true, examples = "true") boolean current) {

    static SessionView of(DeviceSession session, String currentId) {
        return new SessionView(session.id().value(), session.createdAt(), session.lastUsedAt(), session.endsAt(),
                session.proof().acr(), session.id().toString().equals(currentId));
    }
}
