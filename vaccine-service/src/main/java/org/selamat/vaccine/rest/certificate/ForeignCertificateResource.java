package org.selamat.vaccine.rest.certificate;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.selamat.kit.problem.ProblemException;
import org.selamat.vaccine.application.ShownCertificate;
import org.selamat.vaccine.application.SubmitForeignCertificate;
import org.selamat.vaccine.application.review.ShowSubmissions;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.assertion.IdentityAssertions;

/** Certificates of other countries: shown by their holder, decided at once, or by two officers before the holder travels. */
@Path("/v1/me/foreign-certificates")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ForeignCertificateResource {

    private final SubmitForeignCertificate submitForeignCertificate;
    private final ShowSubmissions submissions;
    private final IdentityAssertions assertions;
    private final Caller caller;
    private final SubmissionAnswers answers;

    ForeignCertificateResource(SubmitForeignCertificate submitForeignCertificate, ShowSubmissions submissions,
            IdentityAssertions assertions, Caller caller, SubmissionAnswers answers) {
        this.submitForeignCertificate = submitForeignCertificate;
        this.submissions = submissions;
        this.assertions = assertions;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "submitForeignCertificate", summary = "Show a certificate of another country", description = "Verified against the trust list and compared with your name and birth date; an accepted dose is on your record at once, and then the code isn't kept. Signed by nobody we know, or under nearly your name: officers look at it, and until they have decided it is kept under seal.")
    @APIResponse(responseCode = "201", description = "Decided, now or before under the same id, or handed to officers", content = @Content(schema = @Schema(implementation = ForeignCertificateDecision.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response submit(@NotNull @Valid ForeignCertificateSubmission submission) {
        var person = caller.personId();
        var holder = assertions.holder(submission.identityAssertion(), person);
        return answers.of(submitForeignCertificate.submit(new PersonId(person), new CertificateId(submission.id()),
                ShownCertificate.text(submission.text().strip(), submission.travelDate()), holder));
    }

    @GET
    @Operation(operationId = "listMyForeignCertificates", summary = "List the certificates of other countries that I showed", description = "With what came of each, and how far the officers are.")
    @APIResponse(responseCode = "200", description = "Newest first", content = @Content(schema = @Schema(implementation = ForeignCertificateList.class)))
    public ForeignCertificateList list() {
        return new ForeignCertificateList(
                submissions.of(new PersonId(caller.personId())).stream().map(answers::view).toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMyForeignCertificate", summary = "Read what came of one certificate that I showed")
    @APIResponse(responseCode = "200", description = "As it stands now", content = @Content(schema = @Schema(implementation = ForeignCertificateDecision.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public ForeignCertificateDecision get(@PathParam("id") UUID id) {
        return submissions.of(new PersonId(caller.personId()), new CertificateId(id)).map(answers::view)
                .orElseThrow(() -> new ProblemException(VaccineProblems.FOREIGN_CERTIFICATE_NOT_FOUND));
    }
}
