package org.selamat.status.boarding.rest;

import java.time.Instant;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.boarding.application.IssuePassengerCode;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** A passenger makes a code for the counter. */
@Path("/v1/me/passenger-codes")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Consumes("application/json")
@Produces("application/json")
class PassengerCodeResource {

    private final IssuePassengerCode codes;
    private final Caller caller;

    PassengerCodeResource(IssuePassengerCode codes, Caller caller) {
        this.codes = codes;
        this.caller = caller;
    }

    /** Who may ask, and about which flight. */
    @Schema(name = "NewPassengerCode")
    record CodeBody(
            @Schema(required = true, examples = "MH", description = "Airline that may use it: its two-character code, or its id as airline-mh") @NotNull @Pattern(regexp = "[A-Z0-9]{2}|airline-[a-z0-9]{2}") String airline,
            @Schema(required = true, examples = "MH370") @NotNull @Pattern(regexp = Flight.NUMBER) String flight,
            @Schema(required = true, examples = "2030-11-21T12:30:00Z") @NotNull @JsonDeserialize(using = DepartureReader.class) Instant departureAt) {

        Flight toFlight() {
            String id = airline.length() == 2 ? "airline-" + airline.toLowerCase(Locale.ROOT) : airline;
            return new Flight(id, flight, departureAt);
        }
    }

    /** The code, readable this once. */
    @Schema(name = "PassengerCode")
    record CodeView(
            @Schema(required = true, examples = "7K3MQ-9XZ0A") String code,
            @Schema(required = true, examples = "2026-11-21T09:15:00Z") Instant expiresAt) {
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "createPassengerCode", summary = "Make a code that lets one airline ask about me once", description = "Holds for fifteen minutes, for this airline and this flight.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "The code", content = @Content(schema = @Schema(implementation = CodeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response create(@NotNull @Valid CodeBody body) {
        return codes.issue(new PersonId(caller.personId()), body.toFlight())
                .map(issued -> Response.status(Response.Status.CREATED)
                        .entity(new CodeView(issued.code().text(), issued.expiresAt())).build())
                .orElseThrow(() -> new ProblemException(StatusProblems.DEPARTURE_PASSED));
    }
}
