package org.selamat.status.brake.rest;

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
import org.selamat.status.brake.application.EndTrip;
import org.selamat.status.brake.application.EndTrip.Accepted;
import org.selamat.status.brake.application.EndTrip.Outcome;
import org.selamat.status.brake.application.EndTrip.Over;
import org.selamat.status.brake.application.EndTrip.SecondPersonNeeded;
import org.selamat.status.brake.application.ReadBrake;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trip.Verdict;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.rest.StatusProblems;

/** How the brake stands, and what becomes of what it keeps back. */
@Path("/staff/v1/brake")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class BrakeResource {

    private static final String APPROVER = "batch-approver";

    private final ReadBrake brake;
    private final EndTrip end;
    private final BrakeTexts texts;
    private final Caller caller;

    BrakeResource(ReadBrake brake, EndTrip end, BrakeTexts texts, Caller caller) {
        this.brake = brake;
        this.end = end;
        this.texts = texts;
        this.caller = caller;
    }

    /** What shall become of what is held, and why. */
    @Schema(name = "EndBrakeTrip")
    record EndBody(
            @Schema(required = true, examples = "RELEASE", description = "RELEASE lets what is held take effect, DISCARD keeps it on record without effect") @NotNull Trip.Decision decision,
            @Schema(required = true, examples = "REAL_OUTBREAK", description = "A code") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason) {
    }

    @GET
    @RolesAllowed({ "health-officer", APPROVER, "auditor" })
    @Operation(operationId = "getBrake", summary = "How the anomaly brake stands", description = "Bounds, readings by source, stopped sources in words, and weakenings that hold or wait for a second person.")
    @APIResponse(responseCode = "200", description = "The brake", content = @Content(schema = @Schema(implementation = BrakeView.class)))
    public BrakeView standing() {
        return BrakeView.of(brake.standing(), texts);
    }

    @GET
    @Path("trips/{id}")
    @RolesAllowed({ "health-officer", APPROVER, "auditor" })
    @Operation(operationId = "getBrakeTrip", summary = "One source that was stopped")
    @APIResponse(responseCode = "200", description = "The trip", content = @Content(schema = @Schema(implementation = TripView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public TripView trip(@PathParam("id") UUID id) {
        return view(new TripId(id));
    }

    @POST
    @Path("trips/{id}/verdict")
    @IdempotentWrite
    @RolesAllowed({ "health-officer", APPROVER })
    @Consumes("application/json")
    @Operation(operationId = "endBrakeTrip", summary = "Release or discard what a stopped source's changes would do", description = "The first call proposes it; the same decision by another person with the role batch-approver carries it out. The source goes on from then.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "Proposed or decided; watch the trip", content = @Content(schema = @Schema(implementation = TripView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid EndBody body) {
        Outcome outcome = end.end(new TripId(id), new Verdict(body.decision(), body.reason(), caller.subject()),
                caller.roles().contains(APPROVER));
        if (outcome instanceof Accepted accepted) {
            return Response.accepted(view(accepted.trip().id())).build();
        }
        throw refusal(outcome);
    }

    private TripView view(TripId id) {
        return brake.trip(id).map(held -> TripView.of(held, texts))
                .orElseThrow(() -> new ProblemException(StatusProblems.BRAKE_TRIP_NOT_FOUND));
    }

    private static ProblemException refusal(Outcome outcome) {
        if (outcome instanceof Over over) {
            return new ProblemException(StatusProblems.BRAKE_TRIP_ENDED, over.trip().state().name());
        }
        return new ProblemException(outcome instanceof SecondPersonNeeded ? StatusProblems.SECOND_PERSON_REQUIRED
                : StatusProblems.BRAKE_TRIP_NOT_FOUND);
    }
}
