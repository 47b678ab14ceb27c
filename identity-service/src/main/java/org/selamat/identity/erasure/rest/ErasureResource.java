package org.selamat.identity.erasure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.application.AskErasure;
import org.selamat.identity.erasure.application.ShowErasure;
import org.selamat.identity.erasure.application.WithdrawErasure;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** Being forgotten, at one's own wish. */
@Path("/v1/me/erasure")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ErasureResource {

    private final AskErasure askErasure;
    private final ShowErasure showErasure;
    private final WithdrawErasure withdrawErasure;
    private final FreshSignIn signIn;
    private final Caller caller;

    ErasureResource(AskErasure askErasure, ShowErasure showErasure, WithdrawErasure withdrawErasure, FreshSignIn signIn,
            Caller caller) {
        this.askErasure = askErasure;
        this.showErasure = showErasure;
        this.withdrawErasure = withdrawErasure;
        this.signIn = signIn;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "askErasure", summary = "Delete my record and my account", description = "After a delay in which it can be taken back, which you are also written. Needs a sign-in with a new code a few minutes ago. The only guardian of a child under twelve may ask for the child with the child's token. Refused while somebody whom nobody else acts for depends on you.")
    @APIResponse(responseCode = "202", description = "It waits; asked again, the one that waits already", content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response ask() {
        if (!signIn.given()) {
            throw new ProblemException(IdentityProblems.FRESH_SIGN_IN_REQUIRED, signIn.minutes());
        }
        return Response.accepted(ErasureAnswers.of(askErasure.ask(me(), caller.actor().map(PersonId::new)))).build();
    }

    @GET
    @Operation(operationId = "getErasure", summary = "When my record will be deleted")
    @APIResponse(responseCode = "200", description = "It waits", content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public ErasureView show() {
        return showErasure.of(me()).map(shown -> ErasureView.of(shown.erasure(), shown.heldBy()))
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    @DELETE
    @Operation(operationId = "withdrawErasure", summary = "Keep my record after all")
    @APIResponse(responseCode = "204", description = "Nothing will be deleted")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response withdraw() {
        if (!withdrawErasure.withdraw(me())) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return Response.noContent().build();
    }

    private PersonId me() {
        return new PersonId(caller.personId());
    }
}
