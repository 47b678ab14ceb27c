package org.selamat.vaccine.rest.revocation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.revocation.ReadCertificates;
import org.selamat.vaccine.application.revocation.SuspendCertificate;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;

/** One person suspends a certificate at once and for a limited time; that it is for good takes a second one. */
@Path("/staff/v1/persons/{personId}/certificates")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@PurposeRequired
@Produces("application/json")
class CertificateSuspensionResource {

    private static final String SUSPENSION = "{certificateId}/suspension";

    private final SuspendCertificate suspend;
    private final ReadCertificates read;
    private final Caller caller;
    private final SuspensionAnswers answers;

    CertificateSuspensionResource(SuspendCertificate suspend, ReadCertificates read, Caller caller,
            SuspensionAnswers answers) {
        this.suspend = suspend;
        this.read = read;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({ "health-officer", "correction-approver" })
    @Operation(operationId = "listCertificatesOfPerson", summary = "Read which certificates one person has", description = "Needs X-Purpose and leaves an access record that the person sees.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = StaffCertificateList.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public StaffCertificateList list(@PathParam("personId") UUID personId) {
        return new StaffCertificateList(
                read.of(new PersonId(personId)).stream().map(StaffCertificateView::of).toList());
    }

    @PUT
    @Path(SUSPENSION)
    @RolesAllowed("health-officer")
    @Consumes("application/json")
    @Operation(operationId = "suspendCertificate", summary = "Suspend a certificate for a time", description = "It is good again by itself at the end. A suspension never shortens an earlier revocation.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Suspended", content = @Content(schema = @Schema(implementation = RevocationView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response suspend(@PathParam("personId") UUID personId, @PathParam("certificateId") UUID certificateId,
            @NotNull @Valid SuspensionBody body) {
        return answers.of(suspend.suspend(new PersonId(personId), new CertificateId(certificateId), body.cause().meaning,
                body.until(), caller.subject()));
    }

    @DELETE
    @Path(SUSPENSION)
    @RolesAllowed("health-officer")
    @Operation(operationId = "liftSuspension", summary = "Lift a suspension before its time")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Lifted", content = @Content(schema = @Schema(implementation = RevocationView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response lift(@PathParam("personId") UUID personId, @PathParam("certificateId") UUID certificateId) {
        return answers.of(suspend.lift(new PersonId(personId), new CertificateId(certificateId), caller.subject()));
    }

    @POST
    @Path(SUSPENSION + "/confirmation")
    @IdempotentWrite
    @RolesAllowed("correction-approver")
    @Operation(operationId = "confirmSuspension", summary = "Revoke a suspended certificate for good", description = "By somebody other than the one who suspended it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Revoked for good", content = @Content(schema = @Schema(implementation = RevocationView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response confirm(@PathParam("personId") UUID personId, @PathParam("certificateId") UUID certificateId) {
        return answers.of(suspend.confirm(new PersonId(personId), new CertificateId(certificateId), caller.subject()));
    }
}
