package org.selamat.status.boarding.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.rest.StatusProblems;

/** Airlines ask whether a passenger may board. */
@Path(BoardingCheckResource.PATH)
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-airline")
@PurposeRequired
@Produces("application/json")
class BoardingCheckResource {

    static final String PATH = "/partner/v1/boarding-checks";

    private final AskingTerms terms;
    private final PassengerQueries queries;
    private final CheckDoors doors;
    private final BoardingViews views;
    private final Caller caller;

    BoardingCheckResource(AskingTerms terms, PassengerQueries queries, CheckDoors doors, BoardingViews views, Caller caller) {
        this.terms = terms;
        this.queries = queries;
        this.doors = doors;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "checkBoarding", summary = "May this passenger board?", description = "Names the passenger by the code that they made for this flight, or by document, birth date and name. The passenger sees that the airline asked. When the answer stops being right before departure, it is decided again and pushed.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "The answer", content = @Content(schema = @Schema(implementation = BoardingCheckView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response check(@NotNull @Valid BoardingCheckBody body) {
        terms.ask(1);
        var answered = doors.check()
                .check(queries.of(body.passengerCode(), body.traveller(), body.destination(),
                        body.receipt()),
                        body.toFlight(caller.organisation()))
                .orElseThrow(() -> new ProblemException(StatusProblems.DEPARTURE_PASSED));
        return Response.created(URI.create(PATH + "/" + answered.id())).entity(views.of(answered)).build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getBoardingCheck", summary = "The answer that holds now")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(schema = @Schema(implementation = BoardingCheckView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public BoardingCheckView get(@PathParam("id") UUID id) {
        return doors.read().find(id, caller.organisation()).map(views::of)
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }
}
