package org.selamat.checkin.venue.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.ReportPoster;
import org.selamat.checkin.venue.application.WatchPosters;
import org.selamat.kit.access.Caller;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Posters as a visitor sees them, and all of an owner's that are out of date. */
@Path("/v1/me")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyPostersResource {

    private final ReportPoster report;
    private final WatchPosters watch;
    private final Caller caller;

    MyPostersResource(ReportPoster report, WatchPosters watch, Caller caller) {
        this.report = report;
        this.watch = watch;
        this.caller = caller;
    }

    @PUT
    @Path("poster-reports/{venueId}")
    @Consumes("application/json")
    @Operation(operationId = "reportPoster", summary = "Say that something is wrong with the code at a door", description = "The owner and officers see how many people said so, never who. Saying it again the same day counts once. The answer is the same whether there is such a venue or not.")
    @APIResponse(responseCode = "204", description = "Heard")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response report(@PathParam("venueId") UUID venue, @NotNull @Valid PosterReportBody body) {
        report.report(new VenueId(venue), person(), body.fault());
        return Response.noContent().build();
    }

    @GET
    @Path("reprints")
    @Operation(operationId = "listReprints", summary = "My venues whose poster has to be printed anew", description = "Those whose code was fetched before the signing key changed and not since.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = ReprintPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public ReprintPage reprints(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        return ReprintPage.of(Page.of(watch.reprints(person(), VenuePosition.of(cursor), size + 1), size,
                reprint -> Cursors.encode(reprint.venue().value())));
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
