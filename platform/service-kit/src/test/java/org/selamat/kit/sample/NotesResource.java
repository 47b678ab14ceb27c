package org.selamat.kit.sample;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Etags;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.kit.rest.Limits;

/** One resource with everything that the kit offers to resources. */
@Path("/v1/notes")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class NotesResource {

    static final ProblemType REFUSED = ProblemType.of("checkin", "note-refused", 422);

    private final Notes notes;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NotesResource(Notes notes, Outbox outbox, Caller caller, Clock clock) {
        this.notes = notes;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @IdempotentWrite
    @Operation(operationId = "addNote", summary = "Add a note")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Note.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response add(@NotNull @Valid NewNote wish) {
        var note = new Note(Uuids.v7(clock), wish.text(), 0);
        notes.add(caller.personId(), note);
        outbox.publish(new OutgoingEvent("selamat.sample.note.v1", "selamat.sample.note-added.v1", caller.subject(), note));
        return switch (wish.text()) {
            case "refuse" -> throw new ProblemException(REFUSED, wish.text());
            case "break" -> throw new IllegalStateException("broken on request: " + wish.copies());
            default -> Response.created(URI.create("/v1/notes/" + note.id())).entity(note).build();
        };
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNote", summary = "Read a note")
    @APIResponse(responseCode = "200", description = "The note", content = @Content(schema = @Schema(implementation = Note.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get(@PathParam("id") UUID id) {
        var note = notes.find(id).orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        return Response.ok(note).tag(Etags.tag(note.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeNote", summary = "Change a note")
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = Note.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewNote wish) {
        var note = notes.find(id).orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        Etags.requireMatch(ifMatch, note.version());
        var changed = new Note(id, wish.text(), note.version() + 1);
        if (!notes.change(changed)) {
            throw new ProblemException(CommonProblems.PRECONDITION_FAILED);
        }
        return Response.ok(changed).tag(Etags.tag(changed.version())).build();
    }

    @GET
    @Operation(operationId = "listNotes", summary = "List my notes")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = NotePage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var after = cursor == null ? "" : Cursors.decode(cursor, 1).get(0);
        var size = Limits.page(limit);
        var page = notes.of(caller.personId(), after, size);
        var next = page.size() < size ? null : Cursors.encode(page.get(size - 1).id());
        return Response.ok(new NotePage(page, next)).build();
    }
}
