package org.selamat.checkin.visit.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.visit.application.CarryBadge;
import org.selamat.checkin.visit.domain.Badges.Start;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Cards of people without a phone; a guardian makes them for a dependant with the dependant's token. */
@Path("/v1/me/badges")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class BadgeResource {

    private final CarryBadge badges;
    private final Caller caller;

    BadgeResource(CarryBadge badges, Caller caller) {
        this.badges = badges;
        this.caller = caller;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "issueBadge", summary = "A card to be checked in with by a venue's staff", description = "At most ten that are not revoked, and ten a day.")
    @APIResponse(responseCode = "201", description = "Issued, now or by an earlier try with the same id", content = @Content(schema = @Schema(implementation = BadgeView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response issue(@NotNull @Valid NewBadge body) {
        return badges.issue(body.id(), person())
                .map(badge -> Response.created(URI.create("/v1/me/badges")).entity(BadgeView.of(badge)).build())
                .orElseThrow(() -> new ProblemException(CheckinProblems.BADGE_NOT_ISSUED));
    }

    @GET
    @Operation(operationId = "listBadges", summary = "My badges, newest first, revoked ones included as long as a visit is kept (90 days)")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = BadgeView.Mine.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public BadgeView.Mine list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        var start = PageStart.of(cursor).map(from -> new Start(from.at(), from.id()));
        return BadgeView.Mine.of(Page.of(badges.page(person(), start, size + 1), size,
                badge -> new PageStart(badge.issuedAt(), badge.id()).cursor()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeBadge", summary = "Revoke a badge that is lost")
    @APIResponse(responseCode = "204", description = "Revoked, now or earlier")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response revoke(@PathParam("id") UUID id) {
        if (!badges.revoke(id, person())) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return Response.noContent().build();
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
