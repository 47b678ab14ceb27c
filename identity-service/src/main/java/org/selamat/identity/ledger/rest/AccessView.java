package org.selamat.identity.ledger.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.ledger.domain.AccessEntry;

/** Who read or changed what of one's record, and why. */
@Schema(name = "Access")
record AccessView(
        @Schema(required = true, examples = "019a9f12-7710-7c22-9b33-a4b5c6d7e8f9") UUID id,
        @Schema(required = true, examples = "2026-11-21T09:03:11Z") Instant at,
        @Schema(required = true, examples = "status") String service,
        @Schema(required = true, description = "self, moh, or the partner's id", examples = "airline-mh") String organisation,
        @Schema(required = true, description = "Roles of who did it", examples = "partner-airline") String role,
        @Schema(required = true, examples = "READ") String action,
        @Schema(required = true, examples = "status.boarding") String resource,
        @Schema(required = true, examples = "[\"decision\"]") List<String> fields,
        @Schema(required = true, examples = "1") int rowCount,
        @Schema(description = "In the language of the request", examples = "Check before boarding a flight") String purpose,
        @Schema(description = "The guardian who acted", examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID onBehalfOf,
        @Schema(examples = "SLM-7K3M-Q9XZ-0") String caseHandle,
        @Schema(required = true, description = "ALLOWED or REFUSED", examples = "ALLOWED") String outcome) {

    static AccessView of(AccessEntry entry, String purpose) {
        var actor = entry.actor();
        return new AccessView(entry.id(), entry.at(), entry.service(), actor.organisation(), String.join(", ", actor.roles()),
                entry.action(), entry.resource(), entry.fields(), entry.rowCount(), purpose, actor.onBehalfOf().orElse(null),
                entry.caseHandle().orElse(null), entry.outcome());
    }
}
