package org.selamat.identity.merge.rest;

import java.net.URI;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.application.ApproveMerge;
import org.selamat.identity.merge.application.ProposeMerge;
import org.selamat.identity.merge.application.ShowMerge;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** Staff propose that two records are one person, and that they aren't; somebody else approves it. */
@Path("/staff/v1/person-merges")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@PurposeRequired
@Produces("application/json")
class MergeResource {

    private final ProposeMerge propose;
    private final ApproveMerge approve;
    private final ShowMerge show;
    private final Caller caller;

    MergeResource(ProposeMerge propose, ApproveMerge approve, ShowMerge show, Caller caller) {
        this.propose = propose;
        this.approve = approve;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @RolesAllowed({ "helpdesk-l2", "health-officer" })
    @Consumes("application/json")
    @Operation(operationId = "proposePersonMerge", summary = "Propose that two records are one person", description = "Nothing changes until a correction-approver, another person, approves it. X-Purpose: CORRECTION.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Waits for a second person", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@NotNull @Valid MergeRequest request) {
        var view = MergeAnswers.of(propose.propose(new PersonId(request.survivorId()), new PersonId(request.mergedId()),
                request.reason(), caller.subject()));
        return Response.created(URI.create("/staff/v1/person-merges/" + view.id())).entity(view).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ "helpdesk-l2", "health-officer", "correction-approver" })
    @Operation(operationId = "getPersonMerge", summary = "A merge, and what the two records had before it")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The merge", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public MergeView show(@PathParam("id") UUID id) {
        return show.show(id).map(shown -> MergeView.of(shown.merge(), shown.before()))
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    @POST
    @Path("/{id}/approval")
    @IdempotentWrite
    @RolesAllowed("correction-approver")
    @Operation(operationId = "approvePersonMerge", summary = "Approve the merge or unmerge that waits", description = "By somebody else than who proposed it. The other services follow within seconds.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @APIResponse(responseCode = "200", description = "Merged, or two again", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response approve(@PathParam("id") UUID id) {
        return Response.ok(MergeAnswers.of(approve.approve(id, caller.subject()))).build();
    }

    @POST
    @Path("/{id}/unmerge")
    @IdempotentWrite
    @RolesAllowed({ "helpdesk-l2", "health-officer" })
    @Consumes("application/json")
    @Operation(operationId = "proposePersonUnmerge", summary = "Propose to take the two apart again", description = "Each gets back what it had; what was added since stays with the survivor.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @APIResponse(responseCode = "200", description = "Waits for a second person", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response unmerge(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return Response.ok(MergeAnswers.of(propose.proposeUnmerge(id, request.reason(), caller.subject()))).build();
    }
}
