package org.selamat.status.boarding.rest;

import java.net.URI;
import java.util.List;
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
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.boarding.application.CheckManifest.Answered;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.rest.ManifestRows.Sorted;
import org.selamat.status.rest.StatusProblems;

/** Airlines ask about everybody on a flight. */
@Path("/partner/v1/manifests")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-airline")
@PurposeRequired
@Produces("application/json")
class ManifestResource {

    private final ManifestRows rows;
    private final ManifestDoors doors;
    private final BoardingViews views;
    private final AskingTerms terms;
    private final Caller caller;

    ManifestResource(ManifestRows rows, ManifestDoors doors, BoardingViews views, AskingTerms terms, Caller caller) {
        this.rows = rows;
        this.doors = doors;
        this.views = views;
        this.terms = terms;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "checkManifest", summary = "May the passengers of this flight board?", description = "Up to 500 passengers, each answered or told what is wrong with the row. Send rows again under their ref when they change; every passenger sees each question.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "201", description = "The answers, in the rows' order", content = @Content(schema = @Schema(implementation = ManifestView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response check(@NotNull @Valid ManifestBody body) {
        terms.ask(body.passengers().size());
        Sorted sorted = rows.sort(body.passengers(), body.destination());
        Answered answered = doors.check().check(body.toFlight(caller.organisation()), sorted.good())
                .orElseThrow(() -> new ProblemException(StatusProblems.FLIGHT_CLOSED));
        Manifest manifest = answered.manifest();
        return Response.created(URI.create("/partner/v1/manifests/" + manifest.id()))
                .entity(view(manifest, rows.answered(body.passengers(), sorted, answered.checks()))).build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getManifest", summary = "The answers that hold now", description = "Ask again at the gate; what changed meanwhile was also pushed.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "The answers", content = @Content(schema = @Schema(implementation = ManifestView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public ManifestView get(@PathParam("id") UUID id) {
        Answered answered = doors.read().find(id, caller.organisation())
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        terms.ask(answered.checks().size());
        return view(answered.manifest(), answered.checks().entrySet().stream()
                .map(row -> new ManifestView.Row(row.getKey(), views.of(row.getValue()), null)).toList());
    }

    @POST
    @Path("{id}/close-out")
    @IdempotentWrite
    @Operation(operationId = "closeOutFlight", summary = "The doors are shut", description = "Nothing about this departure is decided again or pushed from now on.")
    @Parameter(ref = "Idempotency-Key")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "Closed", content = @Content(schema = @Schema(implementation = ManifestView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response close(@PathParam("id") UUID id) {
        return doors.close().close(id, caller.organisation()).map(closed -> Response.ok(view(closed, List.of())).build())
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    private static ManifestView view(Manifest manifest, List<ManifestView.Row> passengers) {
        return new ManifestView(manifest.id(), manifest.flight().number(), manifest.flight().departureAt(),
                manifest.closedAt().orElse(null), passengers);
    }
}
