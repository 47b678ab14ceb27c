package org.selamat.checkin.visit.rest;

import java.util.Optional;

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
import org.selamat.checkin.visit.application.UploadVisits;
import org.selamat.checkin.visit.application.UploadVisits.Item;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;

/** Where a phone empties its queue when it is back online. */
@Path("/v1/me/visits/uploads")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class UploadResource {

    private final UploadVisits uploads;
    private final UploadAnswers answers;
    private final Caller caller;

    UploadResource(UploadVisits uploads, UploadAnswers answers, Caller caller) {
        this.uploads = uploads;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "uploadVisits", summary = "Send many visits that were kept while offline", description = "Up to 14 days late. Each visit is recorded or refused by itself, under the rules of a single check-in; its id makes it safe to send again.")
    @APIResponse(responseCode = "200", description = "What came of each visit; what is recorded is durable", content = @Content(schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response upload(@NotNull @Valid UploadRequest request) {
        var person = new PersonId(caller.personId());
        var recordedBy = caller.actor().map(PersonId::new);
        return answers.of(uploads.upload(request.visits().stream().map(entry -> item(entry, person, recordedBy)).toList()));
    }

    private static Item item(UploadRequest.Entry entry, PersonId person, Optional<PersonId> recordedBy) {
        return new Item(new Scan(new VisitId(entry.id()), person, recordedBy, entry.qr(), entry.checkedInAt()),
                Optional.ofNullable(entry.checkedOutAt()));
    }
}
