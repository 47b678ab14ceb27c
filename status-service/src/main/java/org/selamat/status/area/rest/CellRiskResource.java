package org.selamat.status.area.rest;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.status.area.application.ReadAreaRisk;
import org.selamat.status.area.application.SpendQuery;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.rest.StatusProblems;

/**
 * The risk around a place, for people who are logged in: a budget needs somebody to count for. A guardian's questions count as
 * the guardian's, whichever dependant's token they come with.
 */
@Path("/v1/area-risk")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class CellRiskResource {

    private final ReadAreaRisk risks;
    private final SpendQuery queries;
    private final AreaRiskViews views;
    private final Problems problems;
    private final Caller caller;

    CellRiskResource(ReadAreaRisk risks, SpendQuery queries, AreaRiskViews views, Problems problems, Caller caller) {
        this.risks = risks;
        this.queries = queries;
        this.views = views;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "getAreaRiskAround", summary = "The risk around a place", description = "A read; it is a POST only because a place belongs in no URL, and takes no Idempotency-Key because nothing of it is kept. Snapped to the cell, every point of which has the same answer.")
    @APIResponse(responseCode = "200", description = "The risk of the cell", content = @Content(schema = @Schema(implementation = AreaRiskView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response around(@NotNull @Valid PlaceBody place) {
        return answer(place.cell());
    }

    @GET
    @Path("/cells/{cell}")
    @Operation(operationId = "getCellRisk", summary = "The risk of a cell that the app snapped itself", description = "So the point never leaves the phone: latitude and longitude in hundredths of a degree, rounded down, as N0308E10158.")
    @APIResponse(responseCode = "200", description = "The risk of the cell", content = @Content(schema = @Schema(implementation = AreaRiskView.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response ofCell(@PathParam("cell") String cell) {
        return answer(GridCell.parse(cell));
    }

    private Response answer(Optional<GridCell> asked) {
        GridCell cell = asked.orElseThrow(() -> new ProblemException(StatusProblems.OUTSIDE_THE_GRID));
        OptionalInt left = queries.by(caller.actor().orElseGet(caller::personId));
        return left.isPresent() ? answer(cell, left.getAsInt()) : spent();
    }

    private Response answer(GridCell cell, int left) {
        return risks.of(cell)
                .map(reading -> Response.ok(views.of(cell, reading, left))
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build())
                .orElseGet(() -> Later.response(problems, CommonProblems.UNAVAILABLE, 5));
    }

    private Response spent() {
        return Later.response(problems, StatusProblems.QUERIES_SPENT, queries.untilNextDay().toSeconds() + 1);
    }
}
