package org.selamat.status.batch.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.batch.application.ReadBatch;
import org.selamat.status.batch.application.UploadBatch;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.brake.rest.BrakeTexts;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.rest.StatusProblems;

/** Uploading a batch, and looking how it goes. */
@Path("/staff/v1/batches")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class BatchResource {

    private final UploadBatch upload;
    private final ReadBatch batches;
    private final BrakeTexts texts;
    private final Caller caller;

    BatchResource(UploadBatch upload, ReadBatch batches, BrakeTexts texts, Caller caller) {
        this.texts = texts;
        this.upload = upload;
        this.batches = batches;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @RolesAllowed("health-officer")
    @Consumes("application/json")
    @Operation(operationId = "uploadBatch", summary = "Upload a batch of decisions", description = "At most 100,000 rows and 10 MB. Nothing about anyone changes until it was tried, approved by a second person and started.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "Stored as a draft", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response upload(@NotNull @Valid BatchBody body) {
        Batch draft = upload.upload(caller.subject(), body.reason(), body.toRows());
        return Response.accepted(BatchView.of(draft, texts)).location(URI.create("/staff/v1/batches/" + draft.id())).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "health-officer", "batch-approver", "correction-approver", "auditor" })
    @Operation(operationId = "getBatch", summary = "Where a batch stands")
    @APIResponse(responseCode = "200", description = "The batch", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public BatchView get(@PathParam("id") UUID id) {
        return batches.find(new BatchId(id)).map(batch -> BatchView.of(batch, texts))
                .orElseThrow(() -> new ProblemException(StatusProblems.BATCH_NOT_FOUND));
    }
}
