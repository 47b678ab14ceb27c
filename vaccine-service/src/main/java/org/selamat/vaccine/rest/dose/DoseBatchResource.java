package org.selamat.vaccine.rest.dose;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.SecretKey;
import org.selamat.vaccine.application.batch.RecordDoses;
import org.selamat.vaccine.application.batch.RecordDoses.Answer;
import org.selamat.vaccine.rest.VaccineProblems;

/** Where centres send many doses at once, such as a day's list after an outage. */
@Path("/partner/v1/dose-batches")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-centre")
@Produces("application/json")
class DoseBatchResource {

    private final RecordDoses recordDoses;
    private final SecretKey secret;
    private final Caller caller;
    private final Problems problems;

    DoseBatchResource(RecordDoses recordDoses, SecretKey secret, Caller caller, Problems problems) {
        this.recordDoses = recordDoses;
        this.secret = secret;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @PurposeRequired
    @Consumes("application/json")
    @Operation(operationId = "recordDoses", summary = "Record many doses", description = "X-Purpose: DOSE_RECORDING. Every row is judged by the rules of a single dose; the good ones are recorded, the report names what is wrong with the others. The same id again gets the same report.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Taken; look at the report", content = @Content(schema = @Schema(implementation = DoseBatchReport.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response record(@NotNull @Valid NewDoseBatch batch) {
        var rows = batch.rows().stream().map(row -> row.read(this::documentIndex)).toList();
        if (recordDoses.record(batch.id(), caller.organisation(), rows) instanceof Answer.Reported reported) {
            return Response.created(URI.create("/partner/v1/dose-batches/" + batch.id()))
                    .entity(DoseBatchReport.of(reported.report(), problems.language())).build();
        }
        return problems.of(VaccineProblems.ID_TAKEN);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDoseBatch", summary = "Read the report of a batch again", description = "Of one's own centre only.")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = DoseBatchReport.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public DoseBatchReport get(@PathParam("id") UUID id) {
        return recordDoses.report(id, caller.organisation()).map(report -> DoseBatchReport.of(report, problems.language()))
                .orElseThrow(() -> new ProblemException(VaccineProblems.DOSE_BATCH_UNKNOWN));
    }

    private String documentIndex(DocumentOfPerson document) {
        return secret.documentIndex(document.type(), document.country(), document.number());
    }
}
