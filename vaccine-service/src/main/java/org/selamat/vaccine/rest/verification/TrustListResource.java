package org.selamat.vaccine.rest.verification;

import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.hcert.SigningKeys;

/** Our own signers, so that anybody can verify our certificates without asking us about a single one. */
@Path("/public/v1/trust-list")
@Tag(name = "public")
@Produces("application/json")
class TrustListResource {

    private final SigningKeys keys;
    private final VaccineConfig config;

    TrustListResource(SigningKeys keys, VaccineConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @GET
    @Operation(operationId = "getTrustList", summary = "Get the signers of our certificates")
    @APIResponse(responseCode = "200", description = "Current, coming and past ones; never a compromised one", content = @Content(schema = @Schema(implementation = TrustListView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@Context Request request) {
        var signers = keys.published();
        var tag = new EntityTag(signers.stream().map(signer -> signer.kid().base64()).collect(Collectors.joining(".")));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(TrustListView.of(signers, config.certificate().country())) : unchanged;
        return answer.tag(tag).header("Cache-Control", "public, max-age=1800").build();
    }
}
