package org.selamat.identity.session.rest;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.IdentityConfig;
import org.selamat.identity.session.application.SigningKeys;

/** What every service needs to verify citizen tokens. */
@Path("/.well-known")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class WellKnownResource {

    /** How long verifiers keep the keys; a new key is published long before it signs. */
    private static final String CACHE = "max-age=300, public";

    private final SigningKeys keys;
    private final IdentityConfig.Tokens config;

    WellKnownResource(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.config = config.tokens();
    }

    /** RFC 7517. */
    @Schema(name = "KeySet")
    record KeySet(@Schema(required = true) List<Map<String, Object>> keys) {
    }

    @GET
    @Path("jwks.json")
    @Operation(operationId = "keys", summary = "The public keys of the citizen issuer: the one that signs, the next, the previous")
    @APIResponse(responseCode = "200", description = "JSON Web Key Set", content = @Content(schema = @Schema(implementation = KeySet.class), example = "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"jQ0\", \"e\": \"AQAB\", \"n\": \"sXch\"}]}"))
    public Response keys() {
        var published = keys.published().getKeys().stream().map(key -> key.toJSONObject()).toList();
        return Response.ok(new KeySet(published)).header("Cache-Control", CACHE).build();
    }

    @GET
    @Path("openid-configuration")
    @Operation(operationId = "discovery", summary = "What the citizen issuer can do and where")
    @APIResponse(responseCode = "200", description = "Discovery document", content = @Content(schema = @Schema(implementation = Discovery.class)))
    public Response discovery() {
        return Response.ok(Discovery.of(config)).header("Cache-Control", CACHE).build();
    }
}
