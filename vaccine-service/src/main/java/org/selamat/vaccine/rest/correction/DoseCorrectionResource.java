package org.selamat.vaccine.rest.correction;

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
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.correction.DecideDoseCorrection;
import org.selamat.vaccine.application.correction.ProposeDoseCorrection;
import org.selamat.vaccine.application.correction.ReadDoseCorrections;
import org.selamat.vaccine.rest.VaccineProblems;

/** Corrections of doses, by two people and for a reason. The record itself is never changed. */
@Path("/staff/v1/dose-corrections")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@PurposeRequired
@Produces("application/json")
class DoseCorrectionResource {

    private static final String APPROVER = "correction-approver";

    private final ProposeDoseCorrection propose;
    private final DecideDoseCorrection decide;
    private final ReadDoseCorrections read;
    private final Caller caller;
    private final CorrectionAnswers answers;

    DoseCorrectionResource(ProposeDoseCorrection propose, DecideDoseCorrection decide, ReadDoseCorrections read,
            Caller caller, CorrectionAnswers answers) {
        this.propose = propose;
        this.decide = decide;
        this.read = read;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @IdempotentWrite
    @RolesAllowed("health-officer")
    @Consumes("application/json")
    @Operation(operationId = "proposeDoseCorrection", summary = "Propose to void or replace a dose", description = "X-Purpose: CORRECTION. Takes effect when another person, a correction-approver, agrees.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = DoseCorrectionView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@NotNull @Valid NewDoseCorrection correction) {
        return answers.of(propose.propose(correction.proposal(), caller.subject()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "health-officer", APPROVER })
    @Operation(operationId = "getDoseCorrection", summary = "Read a correction")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The correction", content = @Content(schema = @Schema(implementation = DoseCorrectionView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public DoseCorrectionView get(@PathParam("id") UUID id) {
        return read.find(id).map(DoseCorrectionView::of)
                .orElseThrow(() -> new ProblemException(VaccineProblems.CORRECTION_NOT_FOUND));
    }

    @POST
    @Path("{id}/decision")
    @IdempotentWrite
    @RolesAllowed(APPROVER)
    @Consumes("application/json")
    @Operation(operationId = "decideDoseCorrection", summary = "Approve or reject a correction", description = "By somebody other than the proposer. An approval takes effect at once.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = DoseCorrectionView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecisionBody decision) {
        return answers.of(decide.decide(id, decision.approved(), caller.subject()));
    }
}
