package org.selamat.identity.ledger.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.ledger.application.ShowAccesses;
import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessLedger.Position;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Who read my record; with a dependant's token, who read the dependant's. */
@Path("/v1/me/access-log")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class AccessLogResource {

    private final ShowAccesses showAccesses;
    private final PurposeTexts purposes;
    private final Problems problems;
    private final Caller caller;

    AccessLogResource(ShowAccesses showAccesses, PurposeTexts purposes, Problems problems, Caller caller) {
        this.showAccesses = showAccesses;
        this.purposes = purposes;
        this.problems = problems;
        this.caller = caller;
    }

    @Schema(name = "AccessPage")
    record AccessPage(@Schema(required = true) List<AccessView> items,
            @Schema(description = "Cursor of the next page; absent on the last") String next) {
    }

    @GET
    @Operation(operationId = "listAccesses", summary = "Who read or changed my record, and why", description = "Newest first. Machines, refusals and guardians included; purposes in the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "A page of accesses", content = @Content(schema = @Schema(implementation = AccessPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public AccessPage list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var size = Limits.page(limit);
        var entries = showAccesses.of(new PersonId(caller.personId()), position(cursor), size + 1);
        var page = Page.of(entries, size, entry -> Cursors.encode(entry.at(), entry.id()));
        return new AccessPage(page.items().stream().map(this::view).toList(), page.next());
    }

    private AccessView view(AccessEntry entry) {
        return AccessView.of(entry, entry.purpose().map(code -> purposes.of(code, problems.language())).orElse(null));
    }

    private static Optional<Position> position(String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = Cursors.decode(cursor, 2);
        try {
            return Optional.of(new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
