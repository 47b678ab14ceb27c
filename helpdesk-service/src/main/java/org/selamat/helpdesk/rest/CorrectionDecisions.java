package org.selamat.helpdesk.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.selamat.helpdesk.application.correction.DecideCorrection;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** A second person decides what the first proposed. */
@Path("/staff/v1/corrections")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("correction-approver")
@PurposeRequired
@Produces("application/json")
class CorrectionDecisions {

    private final DecideCorrection decideCorrection;
    private final CallingOfficer officer;

    CorrectionDecisions(DecideCorrection decideCorrection, CallingOfficer officer) {
        this.decideCorrection = decideCorrection;
        this.officer = officer;
    }

    @POST
    @Path("{correctionId}/approval")
    @IdempotentWrite
    @Operation(operationId = "approveCorrection", summary = "Approve a correction", description = "Not by the one who proposed it, nor by the one whom it is about.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Approved; the owner of the record applies it", content = @Content(schema = @Schema(implementation = CorrectionJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response approve(@PathParam("correctionId") UUID correctionId) {
        return decide(correctionId, true);
    }

    @POST
    @Path("{correctionId}/rejection")
    @IdempotentWrite
    @Operation(operationId = "rejectCorrection", summary = "Reject a correction", description = "The case goes back to the agent who has it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Rejected", content = @Content(schema = @Schema(implementation = CorrectionJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response reject(@PathParam("correctionId") UUID correctionId) {
        return decide(correctionId, false);
    }

    private Response decide(UUID correctionId, boolean approve) {
        var outcome = decideCorrection.decide(new CorrectionId(correctionId), officer.get(), approve)
                .orElseThrow(() -> new ProblemException(HelpdeskProblems.CORRECTION_NOT_FOUND));
        if (outcome instanceof DecideCorrection.Outcome.Decided decided) {
            return Response.ok(CorrectionJson.of(decided.correction())).build();
        }
        var refused = (DecideCorrection.Outcome.Refused) outcome;
        throw HelpdeskProblems.refusal(refused.why(), refused.of().state());
    }
}
