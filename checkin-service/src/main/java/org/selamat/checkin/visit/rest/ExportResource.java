package org.selamat.checkin.visit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.ExportVisits;
import org.selamat.kit.access.Caller;

/** What is kept about the caller, to take away. */
@Path("/v1/me/visit-export")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ExportResource {

    private final ExportVisits export;
    private final Caller caller;

    ExportResource(ExportVisits export, Caller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "exportVisits", summary = "Everything that is kept about where I was, scan by scan")
    @APIResponse(responseCode = "200", description = "All scans of 90 days", content = @Content(schema = @Schema(implementation = ExportView.class)))
    public ExportView export() {
        return ExportView.of(export.of(person()));
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
