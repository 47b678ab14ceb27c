package org.selamat.checkin.venue.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.application.ChangeVenue;
import org.selamat.checkin.venue.domain.VenueEdit;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.rest.Etags;

/** What an owner changes. Someone else's venue doesn't exist here. */
@Path("/v1/venues/{id}")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class VenueChangeResource {

    private final ChangeVenue changeVenue;
    private final Caller caller;

    VenueChangeResource(ChangeVenue changeVenue, Caller caller) {
        this.changeVenue = changeVenue;
        this.caller = caller;
    }

    @PUT
    @Consumes("application/json")
    @Operation(operationId = "changeVenue", summary = "Change capacity, place or opening hours of my venue", description = "Place and hours count from tomorrow on, for the zones of premises as well; earlier check-ins are judged by those of their day. Name, kind, address and district stand in the code or make it another venue, and stay: whoever moves registers anew.")
    @APIResponse(responseCode = "200", description = "As it is now, with its version as ETag", content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VenueChangeBody change) {
        var edit = changeVenue.change(new VenueId(id), new PersonId(caller.personId()),
                version -> Etags.requireMatch(ifMatch, version), change.toDomain());
        if (edit instanceof VenueEdit.Changed changed) {
            return VenueView.answer(changed.venue());
        }
        throw new ProblemException(refusal(edit));
    }

    private static ProblemType refusal(VenueEdit edit) {
        if (edit instanceof VenueEdit.UnknownVenue) {
            return CommonProblems.NOT_FOUND;
        }
        return edit instanceof VenueEdit.Closed ? CheckinProblems.VENUE_CLOSED : CheckinProblems.ZONE_LIKE_ITS_PREMISES;
    }
}
