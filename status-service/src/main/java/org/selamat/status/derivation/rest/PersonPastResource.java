package org.selamat.status.derivation.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.status.grant.application.ReadPastForStaff;
import org.selamat.status.person.domain.PersonId;

/** A person's past for health officers, without what should never have been. */
@Path("/staff/v1/persons/{personId}/status/history")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@PurposeRequired
@Produces("application/json")
class PersonPastResource {

    private final ReadPastForStaff past;
    private final StatusTexts texts;

    PersonPastResource(ReadPastForStaff past, StatusTexts texts) {
        this.past = past;
        this.texts = texts;
    }

    @GET
    @Operation(operationId = "getPersonStatusHistory", summary = "What a person's status was", description = "Sealed: what was withdrawn is not there, and nothing shows that it was. The person sees who read it.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "Statuses", content = @Content(schema = @Schema(implementation = PastView.class)))
    public PastView of(@PathParam("personId") UUID personId) {
        return PastView.of(past.read(new PersonId(personId)), texts);
    }
}
