package org.selamat.status.brake.rest;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.brake.application.WeakenBrake;
import org.selamat.status.brake.application.WeakenBrake.Wish;
import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.rest.StatusProblems;

/** Two people loosen the brake for a while; nobody does it alone, and it tightens by itself. */
@Path("/staff/v1/brake/weakenings")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class WeakeningResource {

    private static final String APPROVER = "batch-approver";

    private final WeakenBrake weaken;
    private final Caller caller;

    WeakeningResource(WeakenBrake weaken, Caller caller) {
        this.weaken = weaken;
        this.caller = caller;
    }

    /** Wider bounds, for how long and why. */
    @Schema(name = "WeakenBrake")
    record WeakenBody(
            @Schema(required = true, examples = "MASS_SCREENING", description = "A code") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason,
            @Schema(required = true, examples = "200", description = "Worsenings without provenance to tolerate within the window") @NotNull @Min(1) @Max(1_000_000) Integer unbackedFloor,
            @Schema(required = true, examples = "5000", description = "Worsenings to tolerate within the window") @NotNull @Min(1) @Max(1_000_000) Integer worseningFloor,
            @Schema(required = true, examples = "PT2H", description = "Whole minutes, at most twelve hours") @NotNull Duration lasts) {

        @AssertTrue
        @Schema(hidden = true)
        boolean isTimeBoxed() {
            return lasts == null || (lasts.toMinutes() >= 1 && lasts.compareTo(Weakening.LONGEST) <= 0
                    && lasts.equals(Duration.ofMinutes(lasts.toMinutes())));
        }
    }

    @POST
    @IdempotentWrite
    @RolesAllowed({ "health-officer", APPROVER })
    @Consumes("application/json")
    @Operation(operationId = "weakenBrake", summary = "Propose wider bounds for a while", description = "Without effect until a second person approves it; then it holds for the time given and ends by itself.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = WeakeningView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@NotNull @Valid WeakenBody body) {
        Weakening proposed = weaken.propose(new Wish(body.reason(), body.unbackedFloor(), body.worseningFloor(), body.lasts()),
                caller.subject());
        return Response.created(URI.create("/staff/v1/brake/weakenings/" + proposed.id()))
                .entity(WeakeningView.of(proposed)).build();
    }

    @POST
    @Path("{id}/approval")
    @IdempotentWrite
    @RolesAllowed(APPROVER)
    @Operation(operationId = "approveWeakening", summary = "Approve wider bounds as the second person")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "200", description = "It holds from now on, until the time given", content = @Content(schema = @Schema(implementation = WeakeningView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response approve(@PathParam("id") UUID id) {
        Weakening weakening = weaken.approve(id, caller.subject())
                .orElseThrow(() -> new ProblemException(StatusProblems.WEAKENING_NOT_FOUND));
        if (weakening.active().isEmpty()) {
            throw new ProblemException(StatusProblems.SECOND_PERSON_REQUIRED);
        }
        return Response.ok(WeakeningView.of(weakening)).build();
    }
}
