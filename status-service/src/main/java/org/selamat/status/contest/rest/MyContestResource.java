package org.selamat.status.contest.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.contest.application.OpenContest;
import org.selamat.status.contest.application.OpenContest.Decided;
import org.selamat.status.contest.application.OpenContest.Opened;
import org.selamat.status.contest.application.OpenContest.OrderOver;
import org.selamat.status.contest.application.OpenContest.Outcome;
import org.selamat.status.contest.application.ReadContests;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/** "This order is wrong": one tap, without a form. */
@Path("/v1/me/orders/{orderId}/contest")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyContestResource {

    private final OpenContest open;
    private final ReadContests contests;
    private final Caller caller;

    MyContestResource(OpenContest open, ReadContests contests, Caller caller) {
        this.open = open;
        this.contests = contests;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "contestOrder", summary = "Contest an order", description = "Takes effect at once, also while the helpdesk is away: no airline refuses boarding because of a contested order. Staying at home goes on. A support case with a deadline opens by itself.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "Contested, now or before", content = @Content(schema = @Schema(implementation = ContestView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response contest(@PathParam("orderId") UUID orderId) {
        Outcome outcome = open.open(new OrderId(orderId), new PersonId(caller.personId()));
        if (outcome instanceof Opened opened) {
            return Response.created(URI.create("/v1/me/orders/" + orderId + "/contest"))
                    .entity(ContestView.of(opened.contest())).build();
        }
        throw refusal(outcome);
    }

    @GET
    @Operation(operationId = "getMyContest", summary = "How my contest stands")
    @APIResponse(responseCode = "200", description = "The newest contest of this order", content = @Content(schema = @Schema(implementation = ContestView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public ContestView mine(@PathParam("orderId") UUID orderId) {
        return contests.of(new PersonId(caller.personId()), new OrderId(orderId)).map(ContestView::of)
                .orElseThrow(() -> new ProblemException(StatusProblems.CONTEST_NOT_FOUND));
    }

    private static ProblemException refusal(Outcome outcome) {
        if (outcome instanceof Decided decided) {
            return new ProblemException(StatusProblems.CONTEST_DECIDED, decided.contest().reason().orElseThrow());
        }
        return new ProblemException(
                outcome instanceof OrderOver ? StatusProblems.NOTHING_TO_CONTEST : StatusProblems.CONTEST_NOT_FOUND);
    }
}
