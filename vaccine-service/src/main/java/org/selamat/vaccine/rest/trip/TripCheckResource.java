package org.selamat.vaccine.rest.trip;

import java.net.URI;
import java.util.List;
import java.util.Optional;
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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.trip.CheckTrip;
import org.selamat.vaccine.application.trip.ReplayTrip;
import org.selamat.vaccine.application.trip.ShowTravelRules;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TripCheckId;
import org.selamat.vaccine.rest.VaccineProblems;

/** "What if we fly on the 28th": a family's certificates at one destination on one day. */
@Path("/v1/me/trip-checks")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class TripCheckResource {

    private final CheckTrip checkTrip;
    private final ReplayTrip replayTrip;
    private final ShowTravelRules rules;
    private final Caller caller;
    private final Problems problems;

    TripCheckResource(CheckTrip checkTrip, ReplayTrip replayTrip, ShowTravelRules rules, Caller caller, Problems problems) {
        this.checkTrip = checkTrip;
        this.replayTrip = replayTrip;
        this.rules = rules;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "checkTrip", summary = "Check a family's certificates for a journey", description = "Judged at the time of arrival, with the rules that will then be in force. Kept with the hashes of everything that went into it; the codes aren't kept.")
    @APIResponse(responseCode = "201", description = "Decided, now or before under the same id", content = @Content(schema = @Schema(implementation = TripCheckView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response check(@NotNull @Valid TripCheckRequest request) {
        var check = checkTrip.check(new TripCheckId(request.id()), person(), request.journey(), request.texts());
        return check
                .map(found -> Response.created(URI.create("/v1/me/trip-checks/" + request.id())).entity(view(found)).build())
                .orElseGet(() -> problems.of(VaccineProblems.ID_TAKEN));
    }

    @POST
    @Path("{id}/replay")
    @Operation(operationId = "replayTripCheck", summary = "Decide an earlier check again", description = "With the rules, trust and value sets of now. Changes nothing.")
    @APIResponse(responseCode = "200", description = "Then and now", content = @Content(schema = @Schema(implementation = TripReplayView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response replay(@PathParam("id") UUID id, @NotNull @Valid TripReplayRequest request) {
        return replayTrip.replay(person(), new TripCheckId(id), request.texts())
                .map(replay -> Response.ok(new TripReplayView(replay.isSame(), view(replay.then()), view(replay.now())))
                        .build())
                .orElseGet(() -> problems.of(CommonProblems.NOT_FOUND));
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }

    private TripCheckView view(StoredTripCheck check) {
        var language = problems.language().getLanguage();
        List<TravelRule> known = rules.ofCountry(check.journey().country());
        return TripCheckView.of(check, reference -> description(known, reference, language));
    }

    private static Optional<String> description(List<TravelRule> known, String reference, String language) {
        return known.stream().filter(rule -> rule.reference().equals(reference)).map(rule -> rule.description(language))
                .findFirst();
    }
}
