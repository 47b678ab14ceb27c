package org.selamat.kit.sample;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.access.PurposeRequired;

/** A read of a person by staff: with a purpose, and with a record of it in the same transaction. */
@Path("/staff/v1/persons/{personId}/notes")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("helpdesk-l1")
@PurposeRequired
@Produces("application/json")
class StaffNotesResource {

    private final Notes notes;
    private final AccessRecords records;

    StaffNotesResource(Notes notes, AccessRecords records) {
        this.notes = notes;
        this.records = records;
    }

    @GET
    @Transactional
    @Operation(operationId = "getNotesOfPerson", summary = "Read a person's notes")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Notes", content = @Content(schema = @Schema(implementation = NotePage.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public NotePage notes(@PathParam("personId") UUID personId) {
        records.record(Access.read("note.list", personId, "id", "text"));
        return new NotePage(notes.of(personId, "", 20), null);
    }
}
