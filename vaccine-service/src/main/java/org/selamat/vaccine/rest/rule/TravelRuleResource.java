package org.selamat.vaccine.rest.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.trip.ShowTravelRules;

/** Travel rules for everybody, with their logic: verifiers and apps can decide by themselves. */
@Path("/public/v1/travel-rules")
@Tag(name = "public")
@Produces("application/json")
class TravelRuleResource {

    private final ShowTravelRules showTravelRules;
    private final Problems problems;

    TravelRuleResource(ShowTravelRules showTravelRules, Problems problems) {
        this.showTravelRules = showTravelRules;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listTravelRules", summary = "List the travel rules of a country")
    @APIResponse(responseCode = "200", description = "Those in force and those announced", content = @Content(schema = @Schema(implementation = TravelRuleList.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response list(
            @Parameter(description = "ISO 3166-1 alpha-2", example = "MY") @QueryParam("country") @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {
        var language = problems.language().getLanguage();
        var rules = showTravelRules.ofCountry(country).stream().map(rule -> TravelRuleView.of(rule, language)).toList();
        return Response.ok(new TravelRuleList(rules)).header("Cache-Control", "public, max-age=1800").build();
    }
}
