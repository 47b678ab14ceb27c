package org.selamat.status.derivation.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

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
import org.selamat.status.grant.application.ReadStatusForStaff;
import org.selamat.status.order.application.ReadOrders;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/** A person's status for staff who have a reason that the person will see. */
@Path("/staff/v1/persons/{personId}/status")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "helpdesk-l1", "helpdesk-l2", "health-officer", "correction-approver" })
@PurposeRequired
@Produces("application/json")
class PersonStatusResource {

    private final ReadStatusForStaff status;
    private final ReadOrders orders;
    private final StatusViews views;
    private final Caller caller;

    PersonStatusResource(ReadStatusForStaff status, ReadOrders orders, StatusViews views, Caller caller) {
        this.status = status;
        this.orders = orders;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getPersonStatus", summary = "A person's status, and why", description = "Agents need the person's grant; officers and approvers read by law. Both are shown to the person.")
    @Parameter(ref = "X-Purpose")
    @Parameter(ref = "X-Access-Grant")
    @APIResponse(responseCode = "200", description = "The status", content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public StatusView of(@PathParam("personId") UUID personId) {
        PersonId person = new PersonId(personId);
        return status.read(person, caller.roles(), caller.accessGrant())
                .map(reading -> views.of(reading, orders.openOf(person)))
                .orElseThrow(() -> new ProblemException(StatusProblems.GRANT_REQUIRED));
    }
}
