package org.selamat.vaccine.rest.registry;

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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.registry.DecideRecallJudgement;
import org.selamat.vaccine.application.registry.ProposeRecallJudgement;
import org.selamat.vaccine.application.registry.ReadRecallJudgements;
import org.selamat.vaccine.rest.VaccineProblems;

/** Whether doses of a recalled lot count, by two people: it is about many who did nothing. */
@Path("/staff/v1/lots/{lot}/recall-judgements")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class RecallJudgementResource {

    private static final String OFFICER = "health-officer";
    private static final String APPROVER = "correction-approver";

    private final ProposeRecallJudgement propose;
    private final DecideRecallJudgement decide;
    private final ReadRecallJudgements read;
    private final Caller caller;
    private final JudgementAnswers answers;

    RecallJudgementResource(ProposeRecallJudgement propose, DecideRecallJudgement decide, ReadRecallJudgements read,
            Caller caller, JudgementAnswers answers) {
        this.propose = propose;
        this.decide = decide;
        this.read = read;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @IdempotentWrite
    @RolesAllowed(OFFICER)
    @Consumes("application/json")
    @Operation(operationId = "proposeRecallJudgement", summary = "Propose that doses of a recalled lot don't count, or count again", description = "Takes effect when another person, a correction-approver, agrees while the lot is recalled as it is now.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = RecallJudgementView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@PathParam("lot") UUID lot, @NotNull @Valid NewRecallJudgement judgement) {
        return answers.of(propose.propose(lot, judgement.dosesCount(), caller.subject()));
    }

    @GET
    @RolesAllowed({ OFFICER, APPROVER })
    @Operation(operationId = "listRecallJudgements", summary = "List what was proposed about the doses of a lot")
    @APIResponse(responseCode = "200", description = "Newest first", content = @Content(schema = @Schema(implementation = RecallJudgementList.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public RecallJudgementList list(@PathParam("lot") UUID lot) {
        return new RecallJudgementList(read.of(lot).orElseThrow(() -> new ProblemException(VaccineProblems.LOT_NOT_FOUND))
                .stream().map(answers::counted).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ OFFICER, APPROVER })
    @Operation(operationId = "getRecallJudgement", summary = "Read one of them, and about how many doses it is")
    @APIResponse(responseCode = "200", description = "The judgement", content = @Content(schema = @Schema(implementation = RecallJudgementView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public RecallJudgementView get(@PathParam("lot") UUID lot, @PathParam("id") UUID id) {
        return read.find(lot, id).map(answers::counted)
                .orElseThrow(() -> new ProblemException(VaccineProblems.JUDGEMENT_NOT_FOUND));
    }

    @POST
    @Path("{id}/decision")
    @IdempotentWrite
    @RolesAllowed(APPROVER)
    @Consumes("application/json")
    @Operation(operationId = "decideRecallJudgement", summary = "Approve or reject it", description = "By somebody other than the proposer. After an approval boarding checks know it within minutes.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = RecallJudgementView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response decide(@PathParam("lot") UUID lot, @PathParam("id") UUID id, @NotNull @Valid JudgementDecision decision) {
        return answers.of(decide.decide(lot, id, decision.approved(), caller.subject()));
    }
}
