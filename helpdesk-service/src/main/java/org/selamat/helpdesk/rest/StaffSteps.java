package org.selamat.helpdesk.rest;

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
import org.selamat.helpdesk.application.AssignCase;
import org.selamat.helpdesk.application.ResolveCase;
import org.selamat.helpdesk.application.access.RequestAccess;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** What an agent can do with a case. Each step is recorded for the citizen. */
@Path("/staff/v1/cases")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "helpdesk-l1", "helpdesk-l2", "boarding-desk" })
@PurposeRequired
@Produces("application/json")
class StaffSteps {

    private final AssignCase assignCase;
    private final RequestAccess requestAccess;
    private final ResolveCase resolveCase;
    private final CallingOfficer officer;
    private final StepAnswers answers;

    StaffSteps(AssignCase assignCase, RequestAccess requestAccess, ResolveCase resolveCase, CallingOfficer officer,
            StepAnswers answers) {
        this.assignCase = assignCase;
        this.requestAccess = requestAccess;
        this.resolveCase = resolveCase;
        this.officer = officer;
        this.answers = answers;
    }

    @POST
    @Path("{handle}/assignment")
    @Consumes("application/json")
    @IdempotentWrite
    @Operation(operationId = "assignCase", summary = "Take a case, or hand it to somebody", description = "Handing it to somebody else takes the role helpdesk-l2; that person begins by taking it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Assigned", content = @Content(schema = @Schema(implementation = CaseStateJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response assign(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle,
            @NotNull @Valid Assignment wish) {
        var agent = officer.get();
        var toSomebodyElse = wish.assignee() != null && !wish.assignee().equals(agent.subject());
        if (toSomebodyElse && !agent.roles().contains("helpdesk-l2")) {
            throw new ProblemException(CommonProblems.FORBIDDEN);
        }
        return answers.of(200, assignCase.assign(Handles.read(handle), agent, wish.assignee()));
    }

    @POST
    @Path("{handle}/access-requests")
    @IdempotentWrite
    @Operation(operationId = "requestAccess", summary = "Ask the citizen to let the helpdesk read the status", description = "The resolution clock stands still until the citizen answers.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Asked", content = @Content(schema = @Schema(implementation = CaseStateJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response requestAccess(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle) {
        return answers.of(200, requestAccess.request(Handles.read(handle), officer.get()));
    }

    @POST
    @Path("{handle}/resolution")
    @Consumes("application/json")
    @IdempotentWrite
    @Operation(operationId = "resolveCase", summary = "End a case without a correction", description = "The reason is a code with a text in every language.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Resolved", content = @Content(schema = @Schema(implementation = CaseStateJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response resolve(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle,
            @NotNull @Valid NewResolution wish) {
        return answers.of(200, resolveCase.resolve(Handles.read(handle), officer.get(), wish.reason()));
    }
}
