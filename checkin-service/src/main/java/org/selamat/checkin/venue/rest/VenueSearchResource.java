package org.selamat.checkin.venue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.application.FindVenue;
import org.selamat.checkin.venue.application.FindVenue.Outcome.Found;
import org.selamat.checkin.venue.application.FindVenue.Outcome.TooOften;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problems;

/** Finds a venue that somebody stands in front of, to report its poster. */
@Path("/v1/venue-search")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class VenueSearchResource {

    private final FindVenue find;
    private final Problems problems;
    private final Caller caller;

    VenueSearchResource(FindVenue find, Problems problems, Caller caller) {
        this.find = find;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "findVenue", summary = "The venue of this whole name in this district", description = "Case, spaces and punctuation don't count. A name that more than three venues share finds none. A person may ask 20 times an hour.")
    @APIResponse(responseCode = "200", description = "Up to three venues", content = @Content(schema = @Schema(implementation = FoundVenues.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response find(
            @Parameter(description = "As it stands on the door", required = true, example = "Kedai Kopi Bangsar") @QueryParam("name") @NotNull @Size(min = 1, max = 80) String name,
            @Parameter(required = true, example = "Lembah Pantai") @QueryParam("district") @NotNull @Size(min = 1, max = 60) String district) {
        var outcome = find.find(new PersonId(caller.personId()), name, district);
        if (outcome instanceof Found found) {
            return Response.ok(FoundVenues.of(found.doors())).build();
        }
        if (outcome instanceof TooOften often) {
            return Response.fromResponse(problems.of(CommonProblems.TOO_MANY_REQUESTS))
                    .header(HttpHeaders.RETRY_AFTER, often.retryAfterSeconds()).build();
        }
        return problems.of(CheckinProblems.NAME_TOO_SHORT);
    }
}
