package org.selamat.checkin.visit.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.visit.application.CheckInByBadge;
import org.selamat.checkin.visit.domain.StaffedOutcome;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** The door of a venue that is staffed: badges are scanned there. */
@Path("/v1/venues")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class BadgeVisitResource {

    private final CheckInByBadge checkIn;
    private final Busy busy;
    private final Caller caller;

    BadgeVisitResource(CheckInByBadge checkIn, Busy busy, Caller caller) {
        this.checkIn = checkIn;
        this.busy = busy;
        this.caller = caller;
    }

    @POST
    @Path("{id}/badge-visits")
    @Operation(operationId = "checkInByBadge", summary = "Check in, at my venue, whoever carries this badge", description = "The answer is the same whoever it is; the visitor sees the visit, the venue sees a number.")
    @APIResponse(responseCode = "201", description = "Recorded, now or by an earlier try with the same id", content = @Content(schema = @Schema(implementation = BadgeVisit.Receipt.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response add(@PathParam("id") UUID venue, @NotNull @Valid BadgeVisit visit) {
        var outcome = checkIn.checkIn(new VisitId(visit.id()), new VenueId(venue), new PersonId(caller.personId()),
                visit.badge(), visit.checkedInAt());
        if (outcome instanceof StaffedOutcome.Recorded recorded) {
            return Response.status(Status.CREATED).entity(new BadgeVisit.Receipt(visit.id(), recorded.visit().checkedInAt(),
                    recorded.visit().receivedAt())).build();
        }
        if (outcome instanceof StaffedOutcome.Busy) {
            return busy.answer();
        }
        if (outcome instanceof StaffedOutcome.TooMany tooMany) {
            throw new TooManyVisits.Refused(tooMany.retryAfter());
        }
        throw new ProblemException(refusal(outcome));
    }

    private static ProblemType refusal(StaffedOutcome outcome) {
        if (outcome instanceof StaffedOutcome.TimeRefused refused) {
            return Refusals.time(refused.reason());
        }
        if (outcome instanceof StaffedOutcome.BadgeRefused) {
            return CheckinProblems.BADGE_NOT_VALID;
        }
        if (outcome instanceof StaffedOutcome.VenueClosed) {
            return CheckinProblems.VENUE_CLOSED;
        }
        return outcome instanceof StaffedOutcome.UnknownVenue ? CommonProblems.NOT_FOUND : CheckinProblems.ID_REUSED;
    }
}
