package org.selamat.identity.session.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.session.application.EndSession;
import org.selamat.identity.session.application.ListSessions;
import org.selamat.identity.session.domain.SessionId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

import io.quarkus.security.identity.SecurityIdentity;

/** One's own devices. */
@Path("/v1/me/sessions")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class SessionResource {

    private final ListSessions listSessions;
    private final EndSession endSession;
    private final Caller caller;
    private final SecurityIdentity identity;

    SessionResource(ListSessions listSessions, EndSession endSession, Caller caller, SecurityIdentity identity) {
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.caller = caller;
        this.identity = identity;
    }

    @Schema(name = "SessionList")
    record SessionList(@Schema(required = true) List<SessionView> items) {
    }

    @GET
    @Operation(operationId = "listSessions", summary = "The devices on which I am signed in", description = "The most recently used first. Empty for a dependant, who has no device of their own.")
    @APIResponse(responseCode = "200", description = "Sessions", content = @Content(schema = @Schema(implementation = SessionList.class)))
    public SessionList list() {
        var current = identity.getPrincipal() instanceof JsonWebToken token ? token.<String> getClaim("sid") : null;
        return new SessionList(listSessions.of(new PersonId(caller.personId())).stream()
                .map(session -> SessionView.of(session, current)).toList());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "endSession", summary = "Sign a device out", description = "Its refresh token is void at once, its access tokens within ten minutes.")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response end(@PathParam("id") UUID id) {
        if (!endSession.signOut(new PersonId(caller.personId()), new SessionId(id))) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return Response.noContent().build();
    }
}
