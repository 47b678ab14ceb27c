package org.selamat.checkin.venue.rest;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.application.AddZone;
import org.selamat.checkin.venue.domain.Registration;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** The floors and halls of an owner's premises. Someone else's premises don't exist here. */
@Path("/v1/venues/{id}/zones")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ZoneResource {

    private final AddZone zones;
    private final Caller caller;

    ZoneResource(AddZone zones, Caller caller) {
        this.zones = zones;
        this.caller = caller;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "addZone", summary = "Divide my premises: a floor or a hall with a code of its own", description = "A zone is a venue: its code, poster, screen codes, tag, occupancy and statistics are read under its own id. Address, kind, place and opening hours are those of the premises. Who is in another zone is no contact.")
    @APIResponse(responseCode = "201", description = "Added, now or by an earlier try with the same id", content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewZone zone) {
        var registration = zones.add(new VenueId(id), owner(), new VenueId(zone.id()), zone.name(),
                Optional.ofNullable(zone.capacity()));
        if (registration instanceof Registration.Registered registered) {
            return Response.created(URI.create("/v1/venues/" + zone.id())).entity(VenueView.of(registered.venue())).build();
        }
        throw new ProblemException(refusal(registration));
    }

    @GET
    @Operation(operationId = "listZones", summary = "The zones of my premises")
    @APIResponse(responseCode = "200", description = "All of them; none for undivided premises", content = @Content(schema = @Schema(implementation = NewZone.All.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public NewZone.All list(@PathParam("id") UUID id) {
        return zones.of(new VenueId(id), owner()).map(NewZone.All::of)
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    private static ProblemType refusal(Registration registration) {
        if (registration instanceof Registration.UnknownPremises) {
            return CommonProblems.NOT_FOUND;
        }
        if (registration instanceof Registration.NotPremises) {
            return CheckinProblems.ZONE_OF_A_ZONE;
        }
        if (registration instanceof Registration.NameTooLong) {
            return CheckinProblems.ZONE_NAME_TOO_LONG;
        }
        if (registration instanceof Registration.PremisesClosed) {
            return CheckinProblems.VENUE_CLOSED;
        }
        if (registration instanceof Registration.EnoughZones) {
            return CheckinProblems.TOO_MANY_ZONES;
        }
        return registration instanceof Registration.IdTaken ? CheckinProblems.ID_TAKEN : CheckinProblems.ID_REUSED;
    }

    private PersonId owner() {
        return new PersonId(caller.personId());
    }
}
