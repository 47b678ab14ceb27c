package org.selamat.checkin.venue.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.venue.domain.VenueKeys;

/** The keys that a phone verifies codes with while it is offline. */
@Path("/public/v1/venue-keys")
@Tag(name = "public")
class VenueKeysResource {

    /** A day: the next key is published earlier than that before the first code carries it, see the README. */
    private static final String CACHING = "public, max-age=86400";

    private final VenueKeys keys;

    VenueKeysResource(VenueKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/json")
    @Operation(operationId = "listVenueKeys", summary = "Public keys of venue codes, as a JWK set")
    @APIResponse(responseCode = "200", description = "Present and former keys, and the next one from before it signs", content = @Content(schema = @Schema(implementation = JwksView.class)))
    public Response list() {
        return Response.ok(new JwksView(keys.all().stream().map(JwkView::of).toList())).header("Cache-Control", CACHING)
                .build();
    }
}
