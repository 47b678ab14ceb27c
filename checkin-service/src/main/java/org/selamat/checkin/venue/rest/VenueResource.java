package org.selamat.checkin.venue.rest;

import java.net.URI;
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
import org.selamat.checkin.venue.application.IssueCode;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.checkin.venue.application.RegisterVenue;
import org.selamat.checkin.venue.domain.Registration;
import org.selamat.checkin.venue.domain.Registration.EnoughPremises;
import org.selamat.checkin.venue.domain.Registration.IdTaken;
import org.selamat.checkin.venue.domain.Registration.Registered;
import org.selamat.checkin.visit.application.CountPresent;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** An owner's venues. Someone else's venue doesn't exist here. */
@Path("/v1/venues")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class VenueResource {

    private final RegisterVenue registerVenue;
    private final OwnVenue ownVenue;
    private final IssueCode issueCode;
    private final CountPresent countPresent;
    private final Caller caller;

    VenueResource(RegisterVenue registerVenue, OwnVenue ownVenue, IssueCode issueCode, CountPresent countPresent,
            Caller caller) {
        this.registerVenue = registerVenue;
        this.ownVenue = ownVenue;
        this.issueCode = issueCode;
        this.countPresent = countPresent;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "registerVenue", summary = "Register premises as their owner")
    @APIResponse(responseCode = "201", description = "Registered, now or by an earlier try with the same id", content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response register(@NotNull @Valid NewVenue venue) {
        var registration = registerVenue.register(new VenueId(venue.id()), owner(), venue.toDetails());
        if (registration instanceof Registered registered) {
            return Response.created(URI.create("/v1/venues/" + venue.id())).entity(VenueView.of(registered.venue())).build();
        }
        throw new ProblemException(refusal(registration));
    }

    private static ProblemType refusal(Registration registration) {
        if (registration instanceof EnoughPremises) {
            return CheckinProblems.TOO_MANY_VENUES;
        }
        return registration instanceof IdTaken ? CheckinProblems.ID_TAKEN : CheckinProblems.ID_REUSED;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVenue", summary = "One of my venues")
    @APIResponse(responseCode = "200", description = "The venue, with its version as ETag", content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get(@PathParam("id") UUID id) {
        return ownVenue.find(new VenueId(id), owner()).map(VenueView::answer).orElseThrow(VenueResource::unknown);
    }

    @GET
    @Path("{id}/qr")
    @Operation(operationId = "getVenueCode", summary = "The signed code to print, as text and image", description = "The same for every print until the signing key changes. It verifies offline with a key of /public/v1/venue-keys.")
    @APIResponse(responseCode = "200", description = "The code", content = @Content(schema = @Schema(implementation = CodeView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public CodeView code(@PathParam("id") UUID id) {
        return issueCode.of(new VenueId(id), owner()).map(CodeView::of).orElseThrow(VenueResource::unknown);
    }

    @GET
    @Path("{id}/occupancy")
    @Operation(operationId = "getOccupancy", summary = "How many people are at my venue now")
    @APIResponse(responseCode = "200", description = "Counts, never persons", content = @Content(schema = @Schema(implementation = OccupancyView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public OccupancyView occupancy(@PathParam("id") UUID id) {
        return countPresent.at(new VenueId(id), owner()).map(OccupancyView::of).orElseThrow(VenueResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblems.NOT_FOUND);
    }

    private PersonId owner() {
        return new PersonId(caller.personId());
    }
}
