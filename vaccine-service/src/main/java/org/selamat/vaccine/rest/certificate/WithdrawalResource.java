package org.selamat.vaccine.rest.certificate;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;
import org.selamat.vaccine.application.review.ShowSubmissions;
import org.selamat.vaccine.application.review.WithdrawSubmission;
import org.selamat.vaccine.application.review.WithdrawSubmission.Answer;
import org.selamat.vaccine.application.review.WithdrawSubmission.Answer.Withdrawn;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.rest.VaccineProblems;

/** Not wanting that officers look at what one showed. */
@Path("/v1/me/foreign-certificates/{id}/withdrawal")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class WithdrawalResource {

    private final WithdrawSubmission withdrawSubmission;
    private final ShowSubmissions submissions;
    private final SubmissionAnswers answers;
    private final Caller caller;

    WithdrawalResource(WithdrawSubmission withdrawSubmission, ShowSubmissions submissions, SubmissionAnswers answers,
            Caller caller) {
        this.withdrawSubmission = withdrawSubmission;
        this.submissions = submissions;
        this.answers = answers;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "withdrawForeignCertificate", summary = "Take back a certificate that officers haven't decided about", description = "The picture and the names on it are deleted at once. Showing it again takes a new id.")
    @APIResponse(responseCode = "200", description = "Withdrawn, now or before", content = @Content(schema = @Schema(implementation = ForeignCertificateDecision.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public ForeignCertificateDecision withdraw(@PathParam("id") UUID id) {
        Answer answer = withdrawSubmission.withdraw(new PersonId(caller.personId()), new CertificateId(id));
        if (answer instanceof Withdrawn withdrawn) {
            return answers.view(submissions.with(withdrawn.certificate()));
        }
        throw new ProblemException(answer instanceof Answer.Decided ? VaccineProblems.SUBMISSION_DECIDED
                : VaccineProblems.FOREIGN_CERTIFICATE_NOT_FOUND);
    }
}
