package org.selamat.status.policy.rest;

import java.net.URI;

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
import org.selamat.status.policy.application.AdoptPolicy;
import org.selamat.status.policy.application.AdoptPolicy.Adopted;
import org.selamat.status.policy.application.AdoptPolicy.Refused;
import org.selamat.status.policy.application.ProposePolicy;
import org.selamat.status.policy.application.ProposePolicy.Proposed;
import org.selamat.status.policy.application.ProposePolicy.Unreadable;
import org.selamat.status.policy.application.ReadDraft;
import org.selamat.status.policy.domain.PolicyDraft.Refusal;
import org.selamat.status.rest.StatusProblems;

/** A change of policy: proposed by one, tried on everyone's evidence, adopted by another. */
@Path("/staff/v1/policy-drafts")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class PolicyDraftResource {

    private final ProposePolicy propose;
    private final ReadDraft read;
    private final AdoptPolicy adopt;
    private final Caller caller;

    PolicyDraftResource(ProposePolicy propose, ReadDraft read, AdoptPolicy adopt, Caller caller) {
        this.propose = propose;
        this.read = read;
        this.adopt = adopt;
        this.caller = caller;
    }

    @POST
    @Consumes("application/json")
    @RolesAllowed("health-officer")
    @IdempotentWrite
    @Operation(operationId = "proposePolicy", summary = "Propose a change of policy", description = "It is tried on everyone's evidence at once; watch the draft for what it would change. Nobody's status changes.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "Being tried", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response propose(@NotNull @Valid DraftBody body) {
        var outcome = propose.propose(body.proposal(), caller.subject());
        if (outcome instanceof Proposed proposed) {
            return Response.accepted(DraftView.of(proposed.draft()))
                    .location(URI.create("/staff/v1/policy-drafts/" + proposed.draft().version())).build();
        }
        throw outcome instanceof Unreadable unreadable
                ? new ProblemException(StatusProblems.POLICY_UNREADABLE, unreadable.why())
                : new ProblemException(StatusProblems.POLICY_VERSION_TAKEN);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({ "health-officer", "batch-approver" })
    @Operation(operationId = "getPolicyDraft", summary = "A draft, how far its trial is, and what it would change", description = "Numbers of people only.")
    @APIResponse(responseCode = "200", description = "The draft", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public DraftView draft(@PathParam("version") String version) {
        return read.of(version).map(DraftView::of)
                .orElseThrow(() -> new ProblemException(StatusProblems.POLICY_DRAFT_NOT_FOUND));
    }

    @POST
    @Path("/{version}/adoption")
    @RolesAllowed("batch-approver")
    @IdempotentWrite
    @Operation(operationId = "adoptPolicy", summary = "Adopt a draft that was tried", description = "By another person than its proposer, for a day in the future that comes after every other policy's. Statuses follow on that day.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "200", description = "Adopted", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response adopt(@PathParam("version") String version) {
        var outcome = adopt.adopt(version, caller.subject());
        if (outcome instanceof Adopted adopted) {
            return Response.ok(DraftView.of(adopted.draft())).build();
        }
        if (outcome instanceof Refused refused) {
            throw new ProblemException(refused.why() == Refusal.SAME_OFFICER ? StatusProblems.OTHER_OFFICER_REQUIRED
                    : StatusProblems.POLICY_NOT_ADOPTABLE);
        }
        throw new ProblemException(StatusProblems.POLICY_DRAFT_NOT_FOUND);
    }
}
