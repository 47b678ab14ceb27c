package org.selamat.vaccine.rest.correction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.selamat.kit.access.PurposeRequired;
import org.selamat.vaccine.application.correction.ReadDoseCorrections;
import org.selamat.vaccine.domain.PersonId;

/** One person's doses for staff. The person sees who looked, and why. */
@Path("/staff/v1/persons/{personId}/doses")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "health-officer", "correction-approver" })
@PurposeRequired
@Produces("application/json")
class PersonDosesResource {

    private final ReadDoseCorrections read;

    PersonDosesResource(ReadDoseCorrections read) {
        this.read = read;
    }

    @GET
    @Operation(operationId = "listDosesOfPerson", summary = "Read one person's doses", description = "Needs X-Purpose and leaves an access record that the person sees.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The file; empty when there is nothing", content = @Content(schema = @Schema(implementation = DoseFile.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public DoseFile list(@PathParam("personId") UUID personId) {
        return new DoseFile(read.file(new PersonId(personId)).stream().map(FiledDoseView::of).toList());
    }
}
