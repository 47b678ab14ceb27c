package org.selamat.status.order.rest;

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
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.order.application.ReadAssessments;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.rest.StatusProblems;

/** Whether somebody under an order answers, for the officer who would call. */
@Path("/staff/v1/orders/{orderId}/assessments")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@PurposeRequired
@Produces("application/json")
class OrderAssessmentsResource {

    private final ReadAssessments read;

    OrderAssessmentsResource(ReadAssessments read) {
        this.read = read;
    }

    @GET
    @Operation(operationId = "listOrderAssessments", summary = "Health assessments under an order", description = "The person sees who read them.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "Those that have begun", content = @Content(schema = @Schema(implementation = AssessmentsView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public AssessmentsView of(@PathParam("orderId") UUID orderId) {
        return read.forOfficer(new OrderId(orderId)).map(AssessmentsView::of)
                .orElseThrow(() -> new ProblemException(StatusProblems.ORDER_NOT_FOUND));
    }
}
