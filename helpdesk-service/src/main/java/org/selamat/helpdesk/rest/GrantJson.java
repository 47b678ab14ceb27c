package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.access.Grant;

/** A citizen's leave to read. */
@Schema(name = "Grant")
record GrantJson(
        @Schema(examples = "019a9f10-22ab-7120-8d4c-6b5a49382716", required = true) UUID id,
        @Schema(description = "Who may read", examples = "helpdesk-l2", required = true) String granteeRole,
        @Schema(examples = "[\"status:read\"]", required = true) List<String> scopes,
        @Schema(examples = "2026-11-28T09:00:00Z", required = true) Instant expiresAt) {

    static GrantJson of(Grant grant) {
        return new GrantJson(grant.id(), grant.granteeRole(), grant.scopes(), grant.expiresAt());
    }
}
