package org.selamat.checkin.visit.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.DeleteVisit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** The visitor's right to be forgotten, visit by visit. */
@Path("/v1/me/visits")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class DeletionResource {

    private final DeleteVisit delete;
    private final Caller caller;

    DeletionResource(DeleteVisit delete, Caller caller) {
        this.delete = delete;
        this.caller = caller;
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteVisit", summary = "Delete one of my visits", description = "For good: an upload with its id is refused, and nobody is told anything new because of it. Exposures that were told stand; only a voided case takes them back.")
    @APIResponse(responseCode = "204", description = "Deleted, now or earlier")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response delete(@PathParam("id") UUID id) {
        if (!delete.delete(new VisitId(id), person())) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return Response.noContent().build();
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
