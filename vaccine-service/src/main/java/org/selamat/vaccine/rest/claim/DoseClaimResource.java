package org.selamat.vaccine.rest.claim;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.claim.ClaimDose;
import org.selamat.vaccine.application.claim.ClaimDose.Answer;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;

/** "My booster is missing": found, explained, or a case, at once and by itself. */
@Path("/v1/me/dose-claims")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class DoseClaimResource {

    private final ClaimDose claimDose;
    private final Caller caller;
    private final Problems problems;

    DoseClaimResource(ClaimDose claimDose, Caller caller, Problems problems) {
        this.claimDose = claimDose;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "claimDose", summary = "Say that a dose is missing", description = "Looked up at once. What nothing explains becomes a support case by itself, one for each dose.")
    @APIResponse(responseCode = "201", description = "Answered, now or before under the same id", content = @Content(schema = @Schema(implementation = DoseClaimView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response claim(@NotNull @Valid NewDoseClaim claim) {
        var answer = claimDose.claim(claim.id(), new PersonId(caller.personId()), claim.said());
        if (answer instanceof Answer.Answered answered) {
            return Response.created(URI.create("/v1/me/dose-claims/" + claim.id()))
                    .entity(DoseClaimView.of(answered.claim(), problems.language())).build();
        }
        return answer instanceof Answer.IdTaken ? problems.of(VaccineProblems.ID_TAKEN)
                : Later.of(problems, VaccineProblems.PERSON_NOT_YET_KNOWN);
    }
}
