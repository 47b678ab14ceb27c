package org.selamat.status.area.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.area.application.CorrectResidence;
import org.selamat.status.area.domain.Districts;
import org.selamat.status.evidence.domain.EvidenceId;

/** Officers say where a case lives, and take a quarantine hotel off the map. */
@Path("/staff/v1/confirmed-cases/{caseId}/residence")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@PurposeRequired
@Consumes("application/json")
@Produces("application/json")
class CaseResidenceResource {

    private final CorrectResidence correct;
    private final Districts districts;
    private final Caller caller;

    CaseResidenceResource(CorrectResidence correct, Districts districts, Caller caller) {
        this.correct = correct;
        this.districts = districts;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "setCaseResidence", summary = "Say where a case lives", description = "Outranks what the laboratory was told. Appended to what was said before; counts from the next full hour on.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "What holds from now on", content = @Content(schema = @Schema(implementation = ResidenceBody.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public ResidenceBody set(@PathParam("caseId") UUID caseId, @NotNull @Valid ResidenceBody body) {
        if (!correct.correct(new EvidenceId(caseId), body.residence(districts), caller.subject())) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return body;
    }
}
