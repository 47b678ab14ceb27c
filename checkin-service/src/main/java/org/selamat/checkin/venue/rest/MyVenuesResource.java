package org.selamat.checkin.venue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.kit.access.Caller;
import org.selamat.kit.rest.Limits;

/** All premises of an owner. */
@Path("/v1/venues")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyVenuesResource {

    private final OwnVenue ownVenue;
    private final Caller caller;

    MyVenuesResource(OwnVenue ownVenue, Caller caller) {
        this.ownVenue = ownVenue;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listVenues", summary = "My premises, newest first", description = "Zones are listed under their premises.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = VenuePage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public VenuePage list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        var owner = new PersonId(caller.personId());
        return VenuePage.of(ownVenue.premises(owner, VenuePage.position(cursor), size + 1), size);
    }
}
