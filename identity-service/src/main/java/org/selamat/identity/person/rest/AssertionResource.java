package org.selamat.identity.person.rest;

import java.util.Set;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.application.AssertIdentity;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** Signed statements of who one is. Nothing is stored, so a repeat does no harm and needs no key. */
@Path("/v1/me/identity-assertions")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Consumes("application/json")
@Produces("application/json")
class AssertionResource {

    private final AssertIdentity assertIdentity;
    private final Caller caller;
    private final Set<String> audiences;

    AssertionResource(AssertIdentity assertIdentity, Caller caller, IdentityConfig config) {
        this.assertIdentity = assertIdentity;
        this.caller = caller;
        this.audiences = config.tokens().assertionAudience();
    }

    @POST
    @Operation(operationId = "assertIdentity", summary = "A signed statement of my name and birth date for one service", description = "So that it can print them on a certificate without keeping them.")
    @APIResponse(responseCode = "201", description = "The statement", content = @Content(schema = @Schema(implementation = AssertionView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response create(@NotNull @Valid AssertionRequest request) {
        if (!audiences.contains(request.audience())) {
            throw new ProblemException(IdentityProblems.AUDIENCE_NOT_SERVED);
        }
        var assertion = assertIdentity.about(new PersonId(caller.personId()), request.audience())
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        return Response.status(201).header("Cache-Control", "no-store").entity(new AssertionView(assertion)).build();
    }
}
