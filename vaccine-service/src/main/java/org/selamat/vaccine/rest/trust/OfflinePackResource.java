package org.selamat.vaccine.rest.trust;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;

/** Everything that a door, a gate or a ship needs to verify without a line, in one signed file. */
@Path("/public/v1/offline-pack")
@Tag(name = "public")
class OfflinePackResource {

    private final OfflinePack pack;
    private final Problems problems;

    OfflinePackResource(OfflinePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    @GET
    @Produces("application/jose")
    @Operation(operationId = "getOfflinePack", summary = "Get trust, revocations and rules as one signed file", description = "JWS, ES256, with the signer's certificate chain (x5c): pin our signing authority. The payload is gzip-compressed JSON (cty selamat-offline-pack+json+gzip): iat, exp, trust, revocations, rules (CertLogic, in force and announced) and the valueSets that they use. Beyond exp it must not be used.")
    @APIResponse(responseCode = "200", description = "The pack, compact JWS", content = @Content(mediaType = "application/jose", schema = @Schema(type = SchemaType.STRING, examples = "eyJhbGciOiJFUzI1NiJ9.H4sI.c2ln")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response get(@Context Request request) {
        var current = pack.current();
        if (current.isEmpty()) {
            return Later.of(problems, VaccineProblems.SIGNER_NOT_VALID);
        }
        var tag = new EntityTag(current.get().tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(current.get().jws(), "application/jose") : unchanged;
        return answer.tag(tag).header("Cache-Control", "public, max-age=300").build();
    }
}
