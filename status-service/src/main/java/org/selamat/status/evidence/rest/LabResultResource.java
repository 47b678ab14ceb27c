package org.selamat.status.evidence.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.area.domain.Districts;
import org.selamat.status.evidence.application.SubmitLabResult;
import org.selamat.status.evidence.application.SubmitLabResult.Outcome;
import org.selamat.status.evidence.application.SubmitLabResult.PersonUnknown;
import org.selamat.status.evidence.application.SubmitLabResult.Recorded;
import org.selamat.status.rest.StatusProblems;

/** Laboratories report results. */
@Path("/partner/v1/lab-results")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-lab")
@PurposeRequired
@Consumes("application/json")
@Produces("application/json")
class LabResultResource {

    private final SubmitLabResult submit;
    private final Districts districts;
    private final Caller caller;

    LabResultResource(SubmitLabResult submit, Districts districts, Caller caller) {
        this.submit = submit;
        this.districts = districts;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "submitLabResult", summary = "Report a laboratory result")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response submit(@NotNull @Valid LabResultBody body) {
        Outcome outcome = outcome(body);
        if (outcome instanceof Recorded recorded) {
            return Response.created(URI.create("/partner/v1/lab-results/" + recorded.id()))
                    .entity(new EvidenceView(recorded.id().value()))
                    .build();
        }
        throw new ProblemException(outcome instanceof PersonUnknown ? StatusProblems.PERSON_UNKNOWN : StatusProblems.NOT_YET);
    }

    private Outcome outcome(LabResultBody body) {
        try {
            return submit.submit(body.report(caller.organisation(), districts));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(StatusProblems.DOCUMENT_UNREADABLE, e.getMessage());
        }
    }
}
