package org.selamat.status.batch.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.batch.application.ApproveBatch;
import org.selamat.status.batch.application.StartBatch;
import org.selamat.status.batch.application.TryBatch;
import org.selamat.status.brake.rest.BrakeTexts;
import org.selamat.status.evidence.domain.BatchId;

/** The steps of a batch, each guarded by the one before. */
@Path("/staff/v1/batches")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class BatchStepResource {

    private final TryBatch dryRun;
    private final ApproveBatch approval;
    private final StartBatch start;
    private final BrakeTexts texts;
    private final Caller caller;

    BatchStepResource(TryBatch dryRun, ApproveBatch approval, StartBatch start, BrakeTexts texts, Caller caller) {
        this.texts = texts;
        this.dryRun = dryRun;
        this.approval = approval;
        this.start = start;
        this.caller = caller;
    }

    /** How to start. */
    @Schema(name = "StartBatch")
    record StartBody(
            @Schema(examples = "false", description = "Start although the dry run warns; the brake still halts it") Boolean force) {
    }

    @POST
    @Path("{id}/dry-run")
    @IdempotentWrite
    @PurposeRequired
    @RolesAllowed("health-officer")
    @Operation(operationId = "dryRunBatch", summary = "Find out what a batch would do", description = "Changes nothing. The persons of the sample see that their status was looked at.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "What it would do", content = @Content(schema = @Schema(implementation = DryRunView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response dryRun(@PathParam("id") UUID id) {
        var batch = BatchAnswers.taken(dryRun.run(new BatchId(id)));
        return Response.ok(DryRunView.of(batch.dryRun().orElseThrow())).build();
    }

    @POST
    @Path("{id}/approval")
    @IdempotentWrite
    @RolesAllowed("batch-approver")
    @Operation(operationId = "approveBatch", summary = "Approve a batch as the second person")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "200", description = "Approved", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response approve(@PathParam("id") UUID id) {
        return Response.ok(BatchView.of(BatchAnswers.taken(approval.approve(new BatchId(id), caller.subject())), texts))
                .build();
    }

    @POST
    @Path("{id}/start")
    @IdempotentWrite
    @RolesAllowed("health-officer")
    @Consumes("application/json")
    @Operation(operationId = "startBatch", summary = "Let an approved batch loose, canary first")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "Started; watch the batch", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response start(@PathParam("id") UUID id, StartBody body) {
        boolean force = body != null && Boolean.TRUE.equals(body.force());
        return Response.accepted(BatchView.of(BatchAnswers.taken(start.start(new BatchId(id), force)), texts)).build();
    }
}
