package org.selamat.checkin.visit.rest;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.CompareClocks;
import org.selamat.checkin.visit.application.UploadVisits;
import org.selamat.checkin.visit.application.UploadVisits.Item;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.Problems;

/** Where a phone empties its queue when it is back online. */
@Path("/v1/me/visits/uploads")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class UploadResource {

    private static final String EXAMPLE = "eyJhbGciOiJFUzI1NiIsInR5cCI6InZpc2l0LXF1ZXVlK2p3cyIsImp3ayI6eyJrdHkiOiJFQyIsImNydiI6IlAtMjU2IiwieCI6ImY4M09KM0QyeEYxQmc4dnViOXRMZTFnSE16Vjc2ZThUdXM5dVBIdlJWRVUiLCJ5IjoieF9GRXpSdTltMzZITE5fdHVlNjU5TE5wWFc2cEN5U3Rpa1lqS0lXSTVhMCJ9fQ..DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    private final SignedQueue queue;
    private final CompareClocks clocks;
    private final UploadVisits uploads;
    private final UploadAnswers answers;
    private final Caller caller;

    UploadResource(SignedQueue queue, CompareClocks clocks, UploadVisits uploads, UploadAnswers answers,
            Caller caller) {
        this.queue = queue;
        this.clocks = clocks;
        this.uploads = uploads;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @SentBody.Kept
    @Operation(operationId = "uploadVisits", summary = "Send many visits that were kept while offline", description = "Up to 14 days late. Each visit is recorded or refused by itself, under the rules of a single check-in; its id makes it safe to send again. The phone signs the body as it sends it. Of a phone whose clock is off by more than 5 minutes nothing is recorded, and it is told by how much.")
    @APIResponse(responseCode = "200", description = "What came of each visit; what is recorded is durable", content = @Content(schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "422", description = "The phone's clock is off and nothing is recorded; serverTime, clock and offBy say by how much", content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ClockOffProblem.class)))
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response upload(
            @Parameter(description = "JWS with detached payload (RFC 7515 appendix F), protected header, two dots and signature: over the exact bytes of the body, ES256, by the key of the device that the token was given to (its cnf.jkt). The protected header has alg ES256, typ visit-queue+jws and jwk with kty, crv, x and y, and nothing else; the whole is at most 512 characters long", required = true, example = EXAMPLE) @HeaderParam(SignedQueue.HEADER) String signature,
            @NotNull @Valid UploadRequest request) {
        queue.require(signature);
        return clocks.with(request.sentAt()).map(answers::of).orElseGet(() -> record(request));
    }

    private Response record(UploadRequest request) {
        var person = new PersonId(caller.personId());
        var recordedBy = caller.actor().map(PersonId::new);
        return answers.of(uploads.upload(request.visits().stream().map(entry -> item(entry, person, recordedBy)).toList()));
    }

    private static Item item(UploadRequest.Entry entry, PersonId person, Optional<PersonId> recordedBy) {
        return new Item(new Scan(new VisitId(entry.id()), person, recordedBy, entry.qr(), entry.checkedInAt()),
                Optional.ofNullable(entry.checkedOutAt()));
    }
}
