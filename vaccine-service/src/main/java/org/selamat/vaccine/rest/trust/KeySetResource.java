package org.selamat.vaccine.rest.trust;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.hcert.SigningKeys;

/** Our signers in the forms that other systems read. */
@Path("/public/v1/trust-list")
@Tag(name = "public")
@Produces("application/json")
class KeySetResource {

    private static final String CACHE = "public, max-age=1800";

    private final SigningKeys keys;
    private final VaccineConfig config;

    KeySetResource(SigningKeys keys, VaccineConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @GET
    @Path("jwks")
    @Operation(operationId = "getSignerKeys", summary = "Get the keys of our signers as a JWK set")
    @APIResponse(responseCode = "200", description = "Current, coming and past ones; never a compromised one", content = @Content(schema = @Schema(implementation = Jwks.class)))
    public Response jwks() {
        return Response.ok(new Jwks(keys.published().stream().map(PublicJwk::of).toList())).header("Cache-Control", CACHE)
                .build();
    }

    @GET
    @Path("did.json")
    @Operation(operationId = "getSignersAsDid", summary = "Get our signers as a DID document")
    @APIResponse(responseCode = "200", description = "The document", content = @Content(schema = @Schema(implementation = DidDocument.class)))
    public Response did() {
        return Response.ok(DidDocument.of(config.trust().did(), keys.published())).header("Cache-Control", CACHE).build();
    }
}
