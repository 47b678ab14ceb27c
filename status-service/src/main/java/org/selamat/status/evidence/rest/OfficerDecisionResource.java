package org.selamat.status.evidence.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.selamat.status.evidence.application.DecideAboutPerson;
import org.selamat.status.evidence.application.DecideAboutPerson.Held;
import org.selamat.status.evidence.application.DecideAboutPerson.Outcome;
import org.selamat.status.evidence.application.DecideAboutPerson.Recorded;
import org.selamat.status.person.application.FindPerson;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.DocumentBody;
import org.selamat.status.rest.StatusProblems;

/** Health officers decide about one person at a time. */
@Path("/staff/v1/evidence")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@PurposeRequired
@Consumes("application/json")
@Produces("application/json")
class OfficerDecisionResource {

    private final DecideAboutPerson decide;
    private final FindPerson persons;
    private final Caller caller;

    OfficerDecisionResource(DecideAboutPerson decide, FindPerson persons, Caller caller) {
        this.decide = decide;
        this.persons = persons;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "decideAboutPerson", summary = "Record an officer's decision about one person", description = "While the anomaly brake is engaged a decision like those that engaged it is kept with 202, and takes effect when two people release it.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "202", description = "Kept back by the anomaly brake until two people release it", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response decide(@NotNull @Valid DecisionBody body) {
        Outcome outcome = decide.decide(body.decision(caller.subject(), person(body)));
        if (outcome instanceof Recorded recorded) {
            return Response.created(URI.create("/staff/v1/evidence/" + recorded.id()))
                    .entity(new EvidenceView(recorded.id().value()))
                    .build();
        }
        if (outcome instanceof Held held) {
            return Response.accepted(new EvidenceView(held.id().value())).build();
        }
        throw new ProblemException(StatusProblems.NOT_YET);
    }

    private PersonId person(DecisionBody body) {
        return body.personId() != null ? new PersonId(body.personId()) : holder(body.document());
    }

    private PersonId holder(DocumentBody document) {
        try {
            return persons.by(document.document()).orElseThrow(() -> new ProblemException(StatusProblems.PERSON_UNKNOWN));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(StatusProblems.DOCUMENT_UNREADABLE, e.getMessage());
        }
    }
}
