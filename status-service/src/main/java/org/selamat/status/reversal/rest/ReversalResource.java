package org.selamat.status.reversal.rest;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.rest.StatusProblems;
import org.selamat.status.reversal.application.ProveConvergence;
import org.selamat.status.reversal.application.ReverseBatch;
import org.selamat.status.reversal.application.ReverseBatch.Accepted;
import org.selamat.status.reversal.application.ReverseBatch.NotReversible;
import org.selamat.status.reversal.application.ReverseBatch.Outcome;
import org.selamat.status.reversal.application.ReverseBatch.SecondPersonNeeded;

/** One command takes a batch back; a second person gives it too. */
@Path("/staff/v1/batches")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class ReversalResource {

    private static final String APPROVER = "batch-approver";

    private final ReverseBatch reverse;
    private final ProveConvergence convergence;
    private final Caller caller;
    private final Clock clock;

    ReversalResource(ReverseBatch reverse, ProveConvergence convergence, Caller caller, Clock clock) {
        this.reverse = reverse;
        this.convergence = convergence;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why. */
    @Schema(name = "ReverseBatch")
    record ReverseBody(
            @Schema(required = true, examples = "NO_EVIDENCE", description = "A code") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason) {
    }

    @POST
    @Path("{id}/reversal")
    @IdempotentWrite
    @RolesAllowed({ "health-officer", APPROVER })
    @Consumes("application/json")
    @Operation(operationId = "reverseBatch", summary = "Take back everything that a batch brought", description = "The first call proposes it; the same call by another person with the role batch-approver starts it. Evidence from elsewhere stays.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "Proposed or started; watch the convergence", content = @Content(schema = @Schema(implementation = ReversalView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid ReverseBody body) {
        Outcome outcome = reverse.reverse(new BatchId(id), body.reason(), caller.subject(), caller.roles().contains(APPROVER));
        if (outcome instanceof Accepted accepted) {
            return Response.accepted(ReversalView.of(accepted.reversal())).build();
        }
        throw refusal(outcome);
    }

    @GET
    @Path("{id}/convergence")
    @RolesAllowed({ "health-officer", APPROVER, "correction-approver", "helpdesk-l1", "helpdesk-l2", "auditor" })
    @Operation(operationId = "getConvergence", summary = "How far every copy has followed a reversal", description = "The id is that of the batch, or of the correction when it voided a single piece of evidence.")
    @APIResponse(responseCode = "200", description = "Copy by copy", content = @Content(schema = @Schema(implementation = ConvergenceView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public ConvergenceView convergence(@PathParam("id") UUID id) {
        return convergence.report(new BatchId(id)).map(report -> ConvergenceView.of(report, clock.instant()))
                .orElseThrow(() -> new ProblemException(StatusProblems.BATCH_NOT_FOUND));
    }

    private static ProblemException refusal(Outcome outcome) {
        if (outcome instanceof NotReversible not) {
            return new ProblemException(StatusProblems.BATCH_STATE_CONFLICT, not.why().state().name());
        }
        return new ProblemException(outcome instanceof SecondPersonNeeded ? StatusProblems.SECOND_PERSON_REQUIRED
                : StatusProblems.BATCH_NOT_FOUND);
    }
}
