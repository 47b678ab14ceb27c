package org.selamat.checkin.venue.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.ShowOnScreen;
import org.selamat.checkin.visit.application.CountVisits;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** What an owner's counter needs day by day. Someone else's venue doesn't exist here. */
@Path("/v1/venues")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class OwnerResource {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final ShowOnScreen screen;
    private final CountVisits counts;
    private final Caller caller;

    OwnerResource(ShowOnScreen screen, CountVisits counts, Caller caller) {
        this.screen = screen;
        this.counts = counts;
        this.caller = caller;
    }

    @GET
    @Path("{id}/screen-codes")
    @Operation(operationId = "listScreenCodes", summary = "Codes for a screen, a new one every 30 seconds, for ten minutes ahead", description = "A check-in by such a code in its half minute, or the ones beside it, is better proven than one by a poster if it reaches us within two minutes. Later, also from a phone that was offline, it counts like one by a poster: so does a photograph of the screen, unless it is passed on and sent within those minutes.")
    @APIResponse(responseCode = "200", description = "The codes", content = @Content(schema = @Schema(implementation = ScreenCodes.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public ScreenCodes screenCodes(@PathParam("id") UUID id) {
        return screen.next(new VenueId(id), owner()).map(ScreenCodes::of).orElseThrow(OwnerResource::unknown);
    }

    @GET
    @Path("{id}/statistics")
    @Operation(operationId = "getVenueStatistics", summary = "Check-ins of a local day by half hours", description = "Counts, never persons; for as long as visits are kept. Those of premises count the check-ins in their zones as well.")
    @APIResponse(responseCode = "200", description = "The counts", content = @Content(schema = @Schema(implementation = StatisticsView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public StatisticsView statistics(@PathParam("id") UUID id,
            @Parameter(required = true, example = "2026-11-20") @QueryParam("day") @NotNull @Pattern(regexp = DAY) String day) {
        var date = date(day);
        return counts.halfHours(new VenueId(id), owner(), date)
                .map(halfHours -> new StatisticsView(date, halfHours.stream().mapToInt(Integer::intValue).sum(), halfHours))
                .orElseThrow(OwnerResource::unknown);
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblems.NOT_FOUND);
    }

    private PersonId owner() {
        return new PersonId(caller.personId());
    }
}
