package org.selamat.status.batch.rest;

import java.net.URI;
import java.time.Clock;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.batch.application.UploadBatch;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchFile;
import org.selamat.status.batch.domain.BatchFinding;
import org.selamat.status.brake.rest.BrakeTexts;
import org.selamat.status.rest.StatusProblems;

/** Batches from a spreadsheet. A file is looked at first; only a clean one becomes a draft. */
@Path("/staff/v1/batch-files")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@Consumes("text/csv")
class BatchFileResource {

    private static final String EXAMPLE = "personId,kind,occurredAt,caseId\n5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01,CLOSE_CONTACT,2026-11-20T10:00:00Z,\n";
    private static final String REPORT = "line,column,code,value\r\n\"17\",\"occurredAt\",\"NOT_AN_INSTANT\",\"20/11/2026\"\r\n";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final UploadBatch upload;
    private final BrakeTexts texts;
    private final Caller caller;
    private final Clock clock;

    BatchFileResource(UploadBatch upload, BrakeTexts texts, Caller caller, Clock clock) {
        this.upload = upload;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("validation")
    @Produces(JSON)
    @Operation(operationId = "validateBatchFile", summary = "Find out what is wrong with a file", description = "CSV with the header personId,kind,occurredAt,caseId and, for arrivals, a fifth column flight; at most 100,000 rows and 10 MB. Changes nothing and stores nothing.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", description = "Row by row", content = @Content(mediaType = JSON, schema = @Schema(implementation = FileReportView.class)))
    @APIResponse(responseCode = "413", ref = "Problem")
    public FileReportView validate(@NotNull String csv) {
        return FileReportView.of(BatchFile.read(csv, clock.instant()));
    }

    @POST
    @Path("validation/report")
    @Produces(CSV)
    @Operation(operationId = "reportBatchFile", summary = "The same as a CSV file", description = "Safe to open in a spreadsheet: nothing in it is taken for a formula.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", description = "line,column,code,value", content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = REPORT))
    @APIResponse(responseCode = "413", ref = "Problem")
    public String report(@NotNull String csv) {
        return BatchFile.read(csv, clock.instant()).findings().stream().map(BatchFinding::csv)
                .collect(Collectors.joining("\r\n", "line,column,code,value\r\n", "\r\n"));
    }

    @POST
    @IdempotentWrite
    @Produces(JSON)
    @Operation(operationId = "uploadBatchFile", summary = "Upload a clean file as a batch", description = "A file with a single wrong row is refused whole. Nothing about anyone changes until the batch was tried, approved by a second person and started.")
    @Parameter(ref = "Idempotency-Key")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    @APIResponse(responseCode = "202", description = "Stored as a draft", content = @Content(mediaType = JSON, schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response upload(
            @Parameter(example = "CLUSTER_TERATAI", description = "A code") @QueryParam("reason") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason,
            @NotNull String csv) {
        BatchFile file = BatchFile.read(csv, clock.instant());
        if (!file.isClean()) {
            throw new ProblemException(StatusProblems.BATCH_FILE_INVALID, file.findings().size(), file.total());
        }
        Batch draft = upload.upload(caller.subject(), reason, file.rows());
        return Response.accepted(BatchView.of(draft, texts)).location(URI.create("/staff/v1/batches/" + draft.id())).build();
    }
}
