package org.selamat.helpdesk.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.selamat.helpdesk.application.correction.ProposeCorrection;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** An agent proposes what somebody else has to decide on. */
@Path("/staff/v1/cases")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("helpdesk-l2")
@PurposeRequired
@Produces("application/json")
class CorrectionProposals {

    private final ProposeCorrection proposeCorrection;
    private final CallingOfficer officer;

    CorrectionProposals(ProposeCorrection proposeCorrection, CallingOfficer officer) {
        this.proposeCorrection = proposeCorrection;
        this.officer = officer;
    }

    @POST
    @Path("{handle}/corrections")
    @Consumes("application/json")
    @IdempotentWrite
    @Operation(operationId = "proposeCorrection", summary = "Propose a correction", description = "By the agent who has the case; takes effect only when somebody else approves it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = CorrectionJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle,
            @NotNull @Valid NewCorrection wish) {
        var outcome = proposeCorrection.propose(Handles.read(handle), officer.get(), wish.target().target(), wish.reason())
                .orElseThrow(() -> new ProblemException(HelpdeskProblems.CASE_NOT_FOUND));
        if (outcome instanceof ProposeCorrection.Outcome.Proposed proposed) {
            var body = CorrectionJson.of(proposed.correction());
            return Response.created(URI.create("/staff/v1/corrections/" + body.correctionId())).entity(body).build();
        }
        var refused = (ProposeCorrection.Outcome.Refused) outcome;
        throw HelpdeskProblems.refusal(refused.why(), refused.of().state());
    }
}
