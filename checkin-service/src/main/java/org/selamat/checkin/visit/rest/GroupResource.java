package org.selamat.checkin.visit.rest;

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
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.CheckInGroup;
import org.selamat.kit.access.Caller;

/** One scan for everybody who came together. */
@Path("/v1/me/visits/groups")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class GroupResource {

    private final CheckInGroup group;
    private final UploadAnswers answers;
    private final Caller caller;

    GroupResource(CheckInGroup group, UploadAnswers answers, Caller caller) {
        this.group = group;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "checkInGroup", summary = "Check in whoever came with me: a family, a class", description = "Oneself, and everybody whose badge is on the phone: a guardian makes badges for dependants once, with their tokens; companions without a phone show theirs. Each member is recorded or refused by itself, under the rules of a single check-in; its id makes it safe to send again. The answer tells nothing about who a badge belongs to, and each sees the visit in their own history.")
    @APIResponse(responseCode = "200", description = "What came of each member, in their order; what is recorded is durable", content = @Content(schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response add(@NotNull @Valid GroupRequest request) {
        var leader = new CheckInGroup.Leader(new PersonId(caller.personId()), caller.actor().map(PersonId::new));
        return answers.of(group.checkIn(leader, request.door(), request.people()));
    }
}
