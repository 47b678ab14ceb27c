package org.selamat.status.reversal.rest;

import java.time.Clock;
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
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.application.ReadPersonConvergence;

/** "The airline still has the old one": which copy of one person's status lags, and since when. */
@Path("/staff/v1/persons/{personId}/convergence")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "health-officer", "correction-approver" })
@PurposeRequired
@Produces("application/json")
class PersonConvergenceResource {

    private final ReadPersonConvergence convergence;
    private final Clock clock;

    PersonConvergenceResource(ReadPersonConvergence convergence, Clock clock) {
        this.convergence = convergence;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getPersonConvergence", summary = "How far every copy has followed for one person", description = "For each reversal or correction that touched them. The person sees that it was looked at.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "Copy by copy", content = @Content(schema = @Schema(implementation = PersonConvergenceView.class)))
    @APIResponse(responseCode = "403", ref = "Problem")
    public PersonConvergenceView of(@PathParam("personId") UUID personId) {
        return PersonConvergenceView.of(convergence.of(new PersonId(personId)), clock.instant());
    }
}
