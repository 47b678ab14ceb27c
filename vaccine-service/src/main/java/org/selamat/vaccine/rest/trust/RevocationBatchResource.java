package org.selamat.vaccine.rest.trust;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.revocation.PublishRevocations;
import org.selamat.vaccine.rest.VaccineProblems;

/** Revocations for verifiers of other countries. */
@Path("/public/v1/revocation-batches")
@Tag(name = "public")
@Produces("application/json")
class RevocationBatchResource {

    private final PublishRevocations revocations;
    private final VaccineConfig config;

    RevocationBatchResource(PublishRevocations revocations, VaccineConfig config) {
        this.revocations = revocations;
        this.config = config;
    }

    @GET
    @Operation(operationId = "listRevocationBatches", summary = "Follow the batches of revoked certificates", description = "Without a cursor from the beginning; with the last position only what changed since.")
    @APIResponse(responseCode = "200", description = "Oldest change first", content = @Content(schema = @Schema(implementation = BatchListView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public BatchListView list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limits.page(limit);
        long after = number(cursor);
        var found = revocations.after(after, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        long position = page.isEmpty() ? after : page.get(page.size() - 1).number();
        return new BatchListView(
                page.stream().map(batch -> BatchListView.Item.of(batch, config.certificate().country())).toList(),
                Cursors.encode(position), found.size() > size);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRevocationBatch", summary = "Get one batch", description = "Its content never changes.")
    @APIResponse(responseCode = "200", description = "The batch", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public BatchView get(@PathParam("id") UUID id) {
        var batch = revocations.find(id).orElseThrow(() -> new ProblemException(VaccineProblems.REVOCATION_BATCH_GONE));
        return new BatchView(config.certificate().country(), batch.expires(), batch.kid().base64(), batch.type(),
                revocations.entries(batch).stream().map(hash -> new BatchView.Entry(hash.base64())).toList());
    }

    private static long number(String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursors.decode(cursor, 1).get(0));
        } catch (NumberFormatException notOurs) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
