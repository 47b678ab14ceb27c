package org.selamat.checkin.hotspot.rest;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.hotspot.application.ListHotspots;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Hotspots for everyone. */
@Path("/public/v1/hotspots")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class HotspotResource {

    private final ListHotspots hotspots;

    HotspotResource(ListHotspots hotspots) {
        this.hotspots = hotspots;
    }

    @GET
    @Operation(operationId = "listHotspots", summary = "Premises where several cases exposed many people, newest first", description = "Areas and kinds of premises of the last 14 days; names only of large ones where anybody may walk in. No counts, and nothing that fewer than five infected and five exposed people are behind. One that was withdrawn is gone from here, and told as withdrawn to those who follow.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = HotspotPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        var found = hotspots.before(position(cursor), size + 1);
        var page = Page.of(found.hotspots(), size, hotspot -> Cursors.encode(hotspot.id()));
        return Response.ok(HotspotPage.of(page, found.asOf())).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").build();
    }

    private static Optional<UUID> position(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(given -> UUID.fromString(Cursors.decode(given, 1).get(0)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
