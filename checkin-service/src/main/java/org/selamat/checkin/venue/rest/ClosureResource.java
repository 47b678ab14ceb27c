package org.selamat.checkin.venue.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.CloseVenue;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** The end of an owner's venue. Someone else's venue doesn't exist here. */
@Path("/v1/venues/{id}/closure")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ClosureResource {

    private final CloseVenue closeVenue;
    private final Caller caller;

    ClosureResource(CloseVenue closeVenue, Caller caller) {
        this.closeVenue = closeVenue;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "closeVenue", summary = "Give my venue up, with its zones", description = "From then on no scan of its code counts, and search doesn't find it. Earlier visits stay, those included that a phone uploads later. It can't be undone; closing again changes nothing.")
    @APIResponse(responseCode = "200", description = "Closed, now or earlier", content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response close(@PathParam("id") UUID id) {
        return closeVenue.close(new VenueId(id), new PersonId(caller.personId())).map(VenueView::answer)
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }
}
