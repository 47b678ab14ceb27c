package org.selamat.checkin.visit.rest;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.CheckIn;
import org.selamat.checkin.visit.application.CheckOut;
import org.selamat.checkin.visit.application.VisitHistory;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Limits;

/** A citizen's own visits; with a token for a dependant, the dependant's. */
@Path("/v1/me/visits")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class VisitResource {

    private final CheckIn checkIn;
    private final CheckOut checkOut;
    private final VisitHistory history;
    private final VisitAnswers answers;
    private final Caller caller;

    VisitResource(CheckIn checkIn, CheckOut checkOut, VisitHistory history, VisitAnswers answers, Caller caller) {
        this.checkIn = checkIn;
        this.checkOut = checkOut;
        this.history = history;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "checkIn", summary = "Check in by a scanned code, now or up to 14 days late", description = "Answered after the check-in is durable. A check-in elsewhere ends the visit before; scanning the same venue again while there extends the visit. The code of a screen proves more than a poster only when it arrives within two minutes of checkedInAt.")
    @APIResponse(responseCode = "201", description = "Recorded, now or by an earlier try with the same id", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public CompletionStage<Response> add(@NotNull @Valid CheckInRequest request) {
        var scan = new Scan(new VisitId(request.id()), person(), caller.actor().map(PersonId::new), request.qr(),
                request.checkedInAt());
        return answers.of(checkIn.checkIn(List.of(scan)));
    }

    @POST
    @Path("{id}/check-out")
    @Operation(operationId = "checkOut", summary = "Say when you left")
    @APIResponse(responseCode = "200", description = "Recorded, now or by an earlier try with the same time", content = @Content(schema = @Schema(implementation = CheckOutReceipt.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid CheckOutRequest request) {
        return answers.of(checkOut.checkOut(new VisitId(id), person(), request.at()));
    }

    @GET
    @Operation(operationId = "listVisits", summary = "Where I have been, newest first, for as long as visits are kept (90 days)")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = VisitPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public VisitPage list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return VisitPage.of(history.page(person(), VisitPage.position(cursor), Limits.page(limit)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVisit", summary = "One of my visits")
    @APIResponse(responseCode = "200", description = "The visit that this scan belongs to", content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public VisitView get(@PathParam("id") UUID id) {
        return history.find(person(), new VisitId(id))
                .map(found -> VisitView.of(found.stay(), found.venues(), found.asOf()))
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    static String location(UUID id) {
        return "/v1/me/visits/" + id;
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
