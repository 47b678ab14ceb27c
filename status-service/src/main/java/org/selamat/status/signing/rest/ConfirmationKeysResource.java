package org.selamat.status.signing.rest;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.status.signing.domain.Signer;

/** Anyone who was shown a confirmation can check it. */
@Path("/public/v1/confirmation-keys")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class ConfirmationKeysResource {

    private final Signer signer;

    ConfirmationKeysResource(Signer signer) {
        this.signer = signer;
    }

    /** A JWK set (RFC 7517). */
    @Schema(name = "ConfirmationKeys")
    record KeySet(@Schema(required = true) List<Key> keys) {
    }

    /** One P-256 key. */
    @Schema(name = "ConfirmationKey")
    record Key(
            @Schema(required = true, examples = "EC") String kty,
            @Schema(required = true, examples = "P-256") String crv,
            @Schema(required = true, examples = "ES256") String alg,
            @Schema(required = true, examples = "sig") String use,
            @Schema(required = true, examples = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs") String kid,
            @Schema(required = true, examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") String x,
            @Schema(required = true, examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") String y) {
    }

    @GET
    @Operation(operationId = "getConfirmationKeys", summary = "Keys that verify boarding confirmations and webhooks")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(schema = @Schema(implementation = KeySet.class)))
    public KeySet keys() {
        var point = signer.publicKey();
        return new KeySet(List.of(new Key("EC", "P-256", "ES256", "sig", signer.keyId(), point.x(), point.y())));
    }
}
