package org.selamat.vaccine.rest.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.selamat.kit.access.Caller;
import org.selamat.vaccine.application.IssueCertificate;
import org.selamat.vaccine.application.ShowCertificates;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.rest.assertion.IdentityAssertions;

/** Our own certificates, made when their owner asks. */
@Path("/v1/me/certificates")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class CertificateResource {

    private final IssueCertificate issueCertificate;
    private final ShowCertificates showCertificates;
    private final IdentityAssertions assertions;
    private final CertificateAnswers answers;
    private final Caller caller;

    CertificateResource(IssueCertificate issueCertificate, ShowCertificates showCertificates, IdentityAssertions assertions,
            CertificateAnswers answers, Caller caller) {
        this.issueCertificate = issueCertificate;
        this.showCertificates = showCertificates;
        this.assertions = assertions;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "issueCertificate", summary = "Have a certificate made for one of my doses", description = "EU Digital COVID Certificate as text, QR code and PDF. The name comes from the identity assertion and isn't kept.")
    @APIResponse(responseCode = "201", description = "Made, or made again", content = @Content(schema = @Schema(implementation = FullCertificate.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response issue(@NotNull @Valid CertificateRequest request) {
        var person = caller.personId();
        var holder = assertions.holder(request.identityAssertion(), person);
        return answers.of(issueCertificate.issue(new PersonId(person), new CertificateId(request.id()),
                new DoseId(request.doseId()), holder, request.supersedes().map(CertificateId::new)));
    }

    @GET
    @Operation(operationId = "listMyCertificates", summary = "List the certificates issued to me")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = CertificateList.class)))
    public CertificateList list() {
        return new CertificateList(
                showCertificates.of(new PersonId(caller.personId())).stream().map(CertificateView::of).toList());
    }
}
