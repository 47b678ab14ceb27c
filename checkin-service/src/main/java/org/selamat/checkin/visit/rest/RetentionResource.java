package org.selamat.checkin.visit.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

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
import org.selamat.checkin.visit.application.ShowRetention;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Proof of deletion, for auditors. */
@Path("/staff/v1/visit-retention")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@Produces("application/json")
class RetentionResource {

    private final ShowRetention retention;

    RetentionResource(ShowRetention retention) {
        this.retention = retention;
    }

    @GET
    @RolesAllowed("auditor")
    @Operation(operationId = "listDroppedDays", summary = "Days whose visits were deleted when their time was over, newest first", description = "Counted in the transaction that deleted them. Numbers, never persons.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = RetentionPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public RetentionPage list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        return RetentionPage
                .of(Page.of(retention.before(position(cursor), size + 1), size, dropped -> Cursors.encode(dropped.day())));
    }

    private static Optional<LocalDate> position(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(given -> LocalDate.parse(Cursors.decode(given, 1).get(0)));
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
