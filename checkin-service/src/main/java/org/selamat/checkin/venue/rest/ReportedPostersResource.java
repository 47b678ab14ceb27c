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
import org.selamat.checkin.venue.application.WatchPosters;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Doors that several visitors reported. */
@Path("/staff/v1/poster-reports")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class ReportedPostersResource {

    private final WatchPosters watch;

    ReportedPostersResource(WatchPosters watch) {
        this.watch = watch;
    }

    @GET
    @RolesAllowed({ "health-officer", "auditor" })
    @Operation(operationId = "listReportedPosters", summary = "Venues whose poster at least three visitors reported in the last seven days", description = "Numbers, never who said so.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = ReportedPosterPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public ReportedPosterPage list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        return ReportedPosterPage.of(Page.of(watch.reported(VenuePosition.of(cursor), size + 1), size,
                reported -> Cursors.encode(reported.venue().value())));
    }
}
