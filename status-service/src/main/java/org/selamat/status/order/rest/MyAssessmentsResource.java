package org.selamat.status.order.rest;

import java.util.Set;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.order.application.AssessHealth;
import org.selamat.status.order.application.AssessHealth.Done;
import org.selamat.status.order.application.AssessHealth.NothingDue;
import org.selamat.status.order.application.AssessHealth.Over;
import org.selamat.status.order.application.ReadAssessments;
import org.selamat.status.order.domain.Assessment.Symptom;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/** The daily health assessment of somebody under a home order. */
@Path("/v1/me/orders/{orderId}/assessments")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyAssessmentsResource {

    private final AssessHealth assess;
    private final ReadAssessments read;
    private final Caller caller;

    MyAssessmentsResource(AssessHealth assess, ReadAssessments read, Caller caller) {
        this.assess = assess;
        this.read = read;
        this.caller = caller;
    }

    /** How the person is. */
    @Schema(name = "NewAssessment")
    record AssessmentBody(
            @Schema(required = true, examples = "[\"COUGH\"]", description = "Empty: none of them") @NotNull Set<@NotNull Symptom> symptoms) {
    }

    @GET
    @Operation(operationId = "listMyAssessments", summary = "My health assessments under an order", description = "Worked out from the order's dates: twice a day for a case, else once.")
    @APIResponse(responseCode = "200", description = "Those that have begun", content = @Content(schema = @Schema(implementation = AssessmentsView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public AssessmentsView mine(@PathParam("orderId") UUID orderId) {
        return read.own(person(), new OrderId(orderId)).map(AssessmentsView::of)
                .orElseThrow(() -> new ProblemException(StatusProblems.ORDER_NOT_FOUND));
    }

    @POST
    @Consumes("application/json")
    @IdempotentWrite
    @Operation(operationId = "assessMyHealth", summary = "Say how I am", description = "Answers the window that is due. The first symptoms under an order become evidence; a missed assessment never prolongs anything.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(schema = @Schema(implementation = AssessmentsView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response assess(@PathParam("orderId") UUID orderId, @NotNull @Valid AssessmentBody body) {
        var outcome = assess.assess(person(), actor(), new OrderId(orderId), body.symptoms());
        if (outcome instanceof Done done) {
            return Response.status(Response.Status.CREATED).entity(AssessmentsView.of(done.tasks())).build();
        }
        if (outcome instanceof NothingDue) {
            throw new ProblemException(StatusProblems.NOTHING_DUE);
        }
        throw new ProblemException(outcome instanceof Over ? StatusProblems.ORDER_OVER : StatusProblems.ORDER_NOT_FOUND);
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }

    private String actor() {
        return caller.actor().map(UUID::toString).orElseGet(caller::subject);
    }
}
