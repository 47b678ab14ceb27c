package org.selamat.checkin.exposure.rest;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.selamat.checkin.exposure.application.DecideAlert;
import org.selamat.checkin.exposure.domain.AlertOutcome;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Crowds wait here for two officers. */
@Path("/staff/v1/venue-alerts")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class AlertResource {

    private final DecideAlert decide;
    private final Caller caller;

    AlertResource(DecideAlert decide, Caller caller) {
        this.decide = decide;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ "health-officer", "batch-approver", "auditor" })
    @Operation(operationId = "listVenueAlerts", summary = "Crowds that wait for a decision, oldest first")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = AlertPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public AlertPage list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        var page = Page.of(decide.open(position(cursor), size + 1), size, alert -> Cursors.encode(alert.id()));
        return new AlertPage(page.items().stream().map(AlertView::of).toList(), page.next());
    }

    @PUT
    @Path("{id}/proposal")
    @RolesAllowed("health-officer")
    @Consumes("application/json")
    @Operation(operationId = "proposeAlertDecision", summary = "Propose what becomes of a crowd", description = "Changes nothing for anybody until another officer confirms it. A later proposal replaces an earlier one.")
    @APIResponse(responseCode = "204", description = "Proposed")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposalBody body) {
        return answer(decide.propose(id, body.by(caller.subject())));
    }

    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed("batch-approver")
    @Operation(operationId = "confirmAlertDecision", summary = "Confirm, as a second officer, what was proposed", description = "With TELL everyone of the crowd is told, at a bounded rate; with DISMISS nobody ever is.")
    @APIResponse(responseCode = "204", description = "Decided")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response confirm(@PathParam("id") UUID id) {
        return answer(decide.confirm(id, caller.subject()));
    }

    private static Response answer(AlertOutcome outcome) {
        switch (outcome) {
            case DONE -> {
                return Response.noContent().build();
            }
            case NOT_PROPOSED -> throw new ProblemException(CheckinProblems.ALERT_NOT_PROPOSED);
            case DECIDED_ALREADY -> throw new ProblemException(CheckinProblems.ALERT_DECIDED);
            case SAME_PERSON -> throw new ProblemException(CheckinProblems.SECOND_PERSON_REQUIRED);
            default -> throw new ProblemException(CommonProblems.NOT_FOUND);
        }
    }

    private static Optional<UUID> position(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(given -> UUID.fromString(Cursors.decode(given, 1).get(0)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
