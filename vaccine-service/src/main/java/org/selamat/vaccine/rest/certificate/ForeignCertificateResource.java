package org.selamat.vaccine.rest.certificate;

import java.net.URI;

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
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.SubmitForeignCertificate;
import org.selamat.vaccine.application.SubmitForeignCertificate.Answer;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.assertion.IdentityAssertions;

/** Certificates of other countries: shown by their holder, decided at once. */
@Path("/v1/me/foreign-certificates")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class ForeignCertificateResource {

    private final SubmitForeignCertificate submitForeignCertificate;
    private final IdentityAssertions assertions;
    private final Caller caller;
    private final Problems problems;

    ForeignCertificateResource(SubmitForeignCertificate submitForeignCertificate, IdentityAssertions assertions, Caller caller,
            Problems problems) {
        this.submitForeignCertificate = submitForeignCertificate;
        this.assertions = assertions;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "submitForeignCertificate", summary = "Show a certificate of another country", description = "Verified against the trust list and compared with your name and birth date; an accepted dose is on your record at once. The code itself isn't kept.")
    @APIResponse(responseCode = "201", description = "Decided, now or before under the same id", content = @Content(schema = @Schema(implementation = ForeignCertificateDecision.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response submit(@NotNull @Valid ForeignCertificateSubmission submission) {
        var person = caller.personId();
        var holder = assertions.holder(submission.identityAssertion(), person);
        var answer = submitForeignCertificate.submit(new PersonId(person), new CertificateId(submission.id()),
                submission.text().strip(), holder);
        if (answer instanceof Answer.Decided decided) {
            return created(decided.certificate());
        }
        return answer instanceof Answer.IdTaken ? problems.of(VaccineProblems.ID_TAKEN)
                : Later.of(problems, VaccineProblems.PERSON_NOT_YET_KNOWN);
    }

    private Response created(ForeignCertificate certificate) {
        return Response.created(URI.create("/v1/me/foreign-certificates/" + certificate.id().value()))
                .entity(ForeignCertificateDecision.of(certificate, problems.language())).build();
    }
}
