package org.selamat.status.order.rest.credential;

import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.status.order.application.ListRevocations;
import org.selamat.status.order.application.ListRevocations.Listed;

/** What verifiers that work offline fetch from time to time. */
@Path("/public/v1/order-revocations")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class OrderRevocationsResource {

    private final ListRevocations revocations;
    private final CredentialCodec codec;

    OrderRevocationsResource(ListRevocations revocations, CredentialCodec codec) {
        this.revocations = revocations;
        this.codec = codec;
    }

    /** The signed list, and what it says about itself. */
    @Schema(name = "OrderRevocations")
    record Revocations(
            @Schema(required = true, examples = "eyJhbGciOiJFUzI1NiJ9.eyJpZHMiOiIifQ.c2ln", description = "Compact JWS; `ids` is base64url of all ids one after the other, `size` bytes each; an id is the credential's `jti`, decoded") String list,
            @Schema(required = true, examples = "12") int count,
            @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant issuedAt,
            @Schema(required = true, examples = "2026-11-22T09:00:00Z", description = "A verifier with an older list says so instead of VALID") Instant expiresAt) {
    }

    @GET
    @Operation(operationId = "getOrderRevocations", summary = "Credentials of orders that no longer hold", description = "Revoked, superseded and ended orders alike: the list doesn't say which. With If-None-Match an unchanged list is 304.")
    @APIResponse(responseCode = "200", description = "The signed list", content = @Content(schema = @Schema(implementation = Revocations.class)))
    @APIResponse(responseCode = "304", description = "Not changed")
    public Response list(@Context Request request) {
        EntityTag tag = new EntityTag(revocations.version(), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body()) : unchanged).tag(tag).header("Cache-Control", "public, max-age=60")
                .build();
    }

    private Revocations body() {
        Listed listed = revocations.list();
        return new Revocations(codec.write(listed), listed.ids().size(), listed.issuedAt(), listed.expiresAt());
    }
}
