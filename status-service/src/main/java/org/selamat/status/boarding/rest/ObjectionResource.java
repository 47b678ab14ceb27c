package org.selamat.status.boarding.rest;

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
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.boarding.application.DisputeDecision;
import org.selamat.status.boarding.application.OverrideDecision;
import org.selamat.status.boarding.application.OverrideDecision.Overridden;
import org.selamat.status.boarding.application.OverrideDecision.Unknown;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.CarrierOverride;
import org.selamat.status.rest.StatusProblems;

/** What the people at the gate can do about an answer. */
@Path("/partner/v1/boarding-checks")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@PurposeRequired
@Produces("application/json")
class ObjectionResource {

    private final OverrideDecision override;
    private final DisputeDecision dispute;
    private final BoardingViews views;
    private final Caller caller;

    ObjectionResource(OverrideDecision override, DisputeDecision dispute, BoardingViews views, Caller caller) {
        this.override = override;
        this.dispute = dispute;
        this.views = views;
        this.caller = caller;
    }

    /** Who decided otherwise, and why. */
    @Schema(name = "NewBoardingOverride")
    record OverrideBody(
            @Schema(required = true, examples = "RELEASE_SEEN") @NotNull CarrierOverride.Reason reason,
            @Schema(required = true, examples = "KUL-DM-0417", description = "Your own reference of the supervisor; no name") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String supervisor) {
    }

    /** What is on record. */
    @Schema(name = "BoardingOverrideRecord")
    record OverrideView(
            @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f") UUID decisionId,
            @Schema(required = true, examples = "DO_NOT_BOARD", description = "What was overridden") BoardingDecision decision,
            @Schema(required = true, examples = "RELEASE_SEEN") CarrierOverride.Reason reason,
            @Schema(required = true, examples = "2026-11-21T09:20:00Z") Instant at) {

        static OverrideView of(CarrierOverride override) {
            return new OverrideView(override.checkId(), override.decision(), override.reason(), override.at());
        }
    }

    @POST
    @Path("{id}/override")
    @IdempotentWrite
    @RolesAllowed("partner-airline-supervisor")
    @Consumes("application/json")
    @Operation(operationId = "overrideBoardingCheck", summary = "Let the passenger board all the same", description = "For an airline's supervisor. The answer stays what it is; who overrode it and why is on record, and the passenger sees it.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "On record", content = @Content(schema = @Schema(implementation = OverrideView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response override(@PathParam("id") UUID id, @NotNull @Valid OverrideBody body) {
        var outcome = override.override(id, caller.organisation(), body.reason(), body.supervisor());
        if (outcome instanceof Overridden done) {
            return Response.status(Response.Status.CREATED).entity(OverrideView.of(done.override())).build();
        }
        throw new ProblemException(outcome instanceof Unknown ? CommonProblems.NOT_FOUND : StatusProblems.NOTHING_TO_OVERRIDE);
    }

    @POST
    @Path("{id}/dispute")
    @IdempotentWrite
    @RolesAllowed("partner-airline")
    @Operation(operationId = "disputeBoardingCheck", summary = "The passenger says that it is wrong", description = "A refusal becomes a referral at once, and the health duty desk has a case with the departure as its deadline.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "The answer that holds now", content = @Content(schema = @Schema(implementation = BoardingCheckView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response dispute(@PathParam("id") UUID id) {
        return dispute.dispute(id, caller.organisation()).map(check -> Response.ok(views.of(check)).build())
                .orElseThrow(() -> new ProblemException(StatusProblems.NOTHING_TO_DISPUTE));
    }
}
