package org.selamat.helpdesk.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.selamat.helpdesk.application.WithdrawCase;
import org.selamat.helpdesk.application.access.GiveAccess;
import org.selamat.helpdesk.application.access.RevokeAccess;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** What a citizen can do with a case of theirs. */
@Path("/v1/cases")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class CitizenSteps {

    private final WithdrawCase withdrawCase;
    private final GiveAccess giveAccess;
    private final RevokeAccess revokeAccess;
    private final StepAnswers answers;
    private final Caller caller;

    CitizenSteps(WithdrawCase withdrawCase, GiveAccess giveAccess, RevokeAccess revokeAccess, StepAnswers answers,
            Caller caller) {
        this.withdrawCase = withdrawCase;
        this.giveAccess = giveAccess;
        this.revokeAccess = revokeAccess;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("{handle}/withdrawal")
    @IdempotentWrite
    @Operation(operationId = "withdrawCase", summary = "Withdraw a case of mine", description = "Not possible once a correction is on its way.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(schema = @Schema(implementation = CaseStateJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response withdraw(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle) {
        return answers.of(200, withdrawCase.withdraw(Handles.read(handle), person()));
    }

    @POST
    @Path("{handle}/grants")
    @IdempotentWrite
    @Operation(operationId = "giveAccess", summary = "Let the helpdesk read my status for this case", description = "Ends after seven days, with the case, or when taken back.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Given", content = @Content(schema = @Schema(implementation = CaseStateJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response give(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle) {
        return answers.of(201, giveAccess.give(Handles.read(handle), person()));
    }

    @DELETE
    @Path("{handle}/grants/{grantId}")
    @Operation(operationId = "revokeAccess", summary = "Take a leave to read back")
    @APIResponse(responseCode = "204", description = "No longer good")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response revoke(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle,
            @PathParam("grantId") UUID grantId) {
        if (!revokeAccess.revoke(Handles.read(handle), person(), grantId)) {
            throw new ProblemException(HelpdeskProblems.GRANT_NOT_FOUND);
        }
        return Response.noContent().build();
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
