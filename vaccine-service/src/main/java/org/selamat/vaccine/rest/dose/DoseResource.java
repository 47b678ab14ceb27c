package org.selamat.vaccine.rest.dose;

import static org.selamat.vaccine.rest.VaccineProblems.DOCUMENT_INVALID;
import static org.selamat.vaccine.rest.VaccineProblems.DOSE_ALREADY_RECORDED;
import static org.selamat.vaccine.rest.VaccineProblems.PERSON_UNKNOWN;

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
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.RecordDose;
import org.selamat.vaccine.application.RecordDose.Answer;
import org.selamat.vaccine.application.SecretKey;

/** Where vaccination centres record what they gave. */
@Path("/partner/v1/doses")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-centre")
@PurposeRequired
@Produces("application/json")
@Consumes("application/json")
class DoseResource {

    private final RecordDose recordDose;
    private final SecretKey secret;
    private final Caller caller;
    private final Problems problems;

    DoseResource(RecordDose recordDose, SecretKey secret, Caller caller, Problems problems) {
        this.recordDose = recordDose;
        this.secret = secret;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "recordDose", summary = "Record a dose that was given", description = "X-Purpose: DOSE_RECORDING. The person sees who recorded it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = RecordedDose.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response record(@NotNull @Valid NewDose dose) {
        var answer = recordDose.record(documentIndex(dose.document()), dose.injection(), caller.organisation());
        if (answer instanceof Answer.Recorded recorded) {
            var id = recorded.id().value();
            return Response.created(URI.create("/partner/v1/doses/" + id)).entity(new RecordedDose(id)).build();
        }
        return problems.of(problem(answer));
    }

    private String documentIndex(DocumentOfPerson document) {
        try {
            return secret.documentIndex(document.type(), document.country(), document.number());
        } catch (IllegalArgumentException notADocument) {
            throw new ProblemException(DOCUMENT_INVALID);
        }
    }

    private static ProblemType problem(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return DoseRefusals.problem(refused.reason());
        }
        return answer instanceof Answer.Duplicate ? DOSE_ALREADY_RECORDED : PERSON_UNKNOWN;
    }
}
