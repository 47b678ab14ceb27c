package org.selamat.vaccine.rest.trust;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.vaccine.application.revocation.PublishRevocations;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.rest.VaccineProblems;

/**
 * Revocations for verifiers at doors: small, nothing to be learnt from them about anybody, fetched again only where they
 * changed.
 */
@Path("/public/v1/revocation-slices")
@Tag(name = "public")
class RevocationSliceResource {

    private static final String FILTER_TYPE = "X-SLICE-FILTER-TYPE";

    private final PublishRevocations revocations;

    RevocationSliceResource(PublishRevocations revocations) {
        this.revocations = revocations;
    }

    @GET
    @Produces("application/json")
    @Operation(operationId = "listRevocationSlices", summary = "List the Bloom slices of revoked certificates")
    @APIResponse(responseCode = "200", description = "All slices with their tags", content = @Content(schema = @Schema(implementation = SliceIndexView.class)))
    public Response index() {
        return Response.ok(SliceIndexView.of(revocations.slices())).header("Cache-Control", "public, max-age=60").build();
    }

    @GET
    @Path("{kid}/{hashType}/{part}")
    @Produces("application/octet-stream")
    @Operation(operationId = "getRevocationSlice", summary = "Get one Bloom slice", description = "In the format of dgc-bloomfilter. Absence is certain; presence needs a second look by the batches or by our verification.")
    @APIResponse(responseCode = "200", description = "The slice", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "AAENAA==")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response slice(@PathParam("kid") String kid, @PathParam("hashType") String hashType, @PathParam("part") String part,
            @Context Request request) {
        var slice = Kids.of(kid).flatMap(key -> Arrays.stream(HashType.values()).filter(type -> type.name().equals(hashType))
                .findFirst().flatMap(type -> revocations.slices().find(key, type, part)))
                .orElseThrow(() -> new ProblemException(VaccineProblems.REVOCATION_SLICE_GONE));
        var tag = new EntityTag(slice.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(slice.content(), "application/octet-stream") : unchanged;
        return answer.tag(tag).header("Cache-Control", "public, max-age=60").header(FILTER_TYPE, "BLOOMFILTER").build();
    }
}
