package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.order.application.ApprovePeriod;
import org.selamat.status.order.application.ApprovePeriod.Approved;
import org.selamat.status.order.application.ApprovePeriod.Refused;
import org.selamat.status.order.application.ProposePeriod;
import org.selamat.status.order.application.ProposePeriod.OutOfBounds;
import org.selamat.status.order.application.ProposePeriod.Over;
import org.selamat.status.order.application.ProposePeriod.Proposed;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.PeriodChange.Refusal;
import org.selamat.status.rest.StatusProblems;

/** Officers make an order longer or shorter, two at a time. */
@Path("/staff/v1")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@PurposeRequired
@Produces("application/json")
class PeriodChangeResource {

    private final ProposePeriod propose;
    private final ApprovePeriod approve;
    private final Caller caller;

    PeriodChangeResource(ProposePeriod propose, ApprovePeriod approve, Caller caller) {
        this.propose = propose;
        this.approve = approve;
        this.caller = caller;
    }

    /** The other end. */
    @Schema(name = "NewPeriodChange")
    record ChangeBody(
            @Schema(required = true, examples = "2026-11-30T10:00:00Z", description = "The end that the order shall have") @NotNull Instant until,
            @Schema(required = true, examples = "SYMPTOMS_PERSIST", description = "A code") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason) {
    }

    @POST
    @Path("/orders/{orderId}/period-changes")
    @Consumes("application/json")
    @IdempotentWrite
    @Operation(operationId = "proposePeriodChange", summary = "Propose another end for an order", description = "Nothing changes until another officer approves it. A missed assessment is no reason: an order ends by the clock.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = PeriodChangeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@PathParam("orderId") UUID orderId, @NotNull @Valid ChangeBody body) {
        var outcome = propose.propose(new OrderId(orderId), new NewEnd(body.until(), body.reason()), caller.subject());
        if (outcome instanceof Proposed proposed) {
            return Response.status(Response.Status.CREATED).entity(PeriodChangeView.of(proposed.order(), proposed.change()))
                    .build();
        }
        if (outcome instanceof OutOfBounds bounds) {
            throw new ProblemException(StatusProblems.END_OUT_OF_BOUNDS, bounds.after().toString(), bounds.latest().toString());
        }
        throw new ProblemException(outcome instanceof Over ? StatusProblems.ORDER_OVER : StatusProblems.ORDER_NOT_FOUND);
    }

    @POST
    @Path("/period-changes/{changeId}/approval")
    @IdempotentWrite
    @Operation(operationId = "approvePeriodChange", summary = "Approve another end for an order", description = "By another officer, for the order as it was when it was proposed. Earlier printouts of the order are revoked.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "The order has its new end", content = @Content(schema = @Schema(implementation = PeriodChangeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response approve(@PathParam("changeId") UUID changeId) {
        var outcome = approve.approve(changeId, caller.subject());
        if (outcome instanceof Approved approved) {
            return Response.ok(PeriodChangeView.of(approved.order(), approved.change())).build();
        }
        if (outcome instanceof Refused refused) {
            throw new ProblemException(refused.why() == Refusal.SAME_OFFICER ? StatusProblems.OTHER_OFFICER_REQUIRED
                    : StatusProblems.PROPOSAL_OVERTAKEN);
        }
        throw new ProblemException(StatusProblems.PROPOSAL_NOT_FOUND);
    }
}
