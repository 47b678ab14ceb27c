package org.selamat.vaccine.rest.rule;

import java.net.URI;
import java.util.Map;

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
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.trip.UploadTravelRule;
import org.selamat.vaccine.application.trip.UploadTravelRule.Answer;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.rule.RuleUpload.Refusal;
import org.selamat.vaccine.rest.VaccineProblems;

/** Travel rules of officers. */
@Path("/staff/v1/travel-rules")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@Produces("application/json")
@Consumes("application/json")
class StaffTravelRuleResource {

    private static final Map<Refusal, ProblemType> PROBLEMS = Map.of( //
            Refusal.VERSION_NOT_NEWER, VaccineProblems.RULE_VERSION_NOT_NEWER, //
            Refusal.NOTICE_TOO_SHORT, VaccineProblems.RULE_NOTICE_TOO_SHORT, //
            Refusal.NOT_IN_FUTURE, VaccineProblems.RULE_NOTICE_TOO_SHORT, //
            Refusal.TOO_FAR_AHEAD, VaccineProblems.RULE_TOO_FAR_AHEAD, //
            Refusal.LIFE_TOO_SHORT, VaccineProblems.RULE_LIFE_TOO_SHORT, //
            Refusal.STARTS_BEFORE_PREVIOUS, VaccineProblems.RULE_STARTS_BEFORE_PREVIOUS);

    private final UploadTravelRule uploadTravelRule;
    private final Caller caller;
    private final Problems problems;

    StaffTravelRuleResource(UploadTravelRule uploadTravelRule, Caller caller, Problems problems) {
        this.uploadTravelRule = uploadTravelRule;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "uploadTravelRule", summary = "Upload a new version of a travel rule", description = "In force when it says: rules of entry two days to two weeks ahead, invalidations at any time in the future.")
    @APIResponse(responseCode = "201", description = "Public at once", content = @Content(schema = @Schema(implementation = TravelRuleView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response upload(@NotNull @Valid TravelRuleUpload upload) {
        var answer = uploadTravelRule.upload(plain(upload.rule()), caller.subject());
        if (answer instanceof Answer.Uploaded uploaded) {
            var rule = uploaded.rule();
            return Response.created(URI.create("/public/v1/travel-rules?country=" + rule.country()))
                    .entity(TravelRuleView.of(rule, problems.language().getLanguage())).build();
        }
        return answer instanceof Answer.Refused refused ? problems.of(PROBLEMS.get(refused.reason()))
                : problems.of(VaccineProblems.RULE_MALFORMED);
    }

    /** Numbers and limits as our own reader has them, whoever parsed the request. */
    private static Map<?, ?> plain(Map<String, Object> rule) {
        try {
            return Plain.map(JsonReader.read(CanonicalJson.write(rule))).orElse(Map.of());
        } catch (Malformed | IllegalArgumentException beyondOurLimits) {
            return Map.of();
        }
    }
}
