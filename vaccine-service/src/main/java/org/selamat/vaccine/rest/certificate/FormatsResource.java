package org.selamat.vaccine.rest.certificate;

import java.util.Map;

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
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.IssueFormats;
import org.selamat.vaccine.application.IssueFormats.Answer;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.assertion.IdentityAssertions;

/** An issued certificate in the other formats that the world reads. Made when asked for and not kept. */
@Path("/v1/me/certificate-formats")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class FormatsResource {

    private static final Map<Class<? extends Answer>, ProblemType> PROBLEMS = Map.of( //
            Answer.CertificateUnknown.class, CommonProblems.NOT_FOUND, //
            Answer.Revoked.class, VaccineProblems.CERTIFICATE_REVOKED, //
            Answer.HolderDiffers.class, VaccineProblems.HOLDER_DIFFERS, //
            Answer.PassportUnknown.class, VaccineProblems.DOCUMENT_INVALID);

    private final IssueFormats issueFormats;
    private final IdentityAssertions assertions;
    private final Caller caller;
    private final Problems problems;

    FormatsResource(IssueFormats issueFormats, IdentityAssertions assertions, Caller caller, Problems problems) {
        this.issueFormats = issueFormats;
        this.assertions = assertions;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "issueFormats", summary = "Have a certificate in the other formats", description = "ICAO VDS-NC, SMART Health Card and WHO DVC from the same record, as texts, QR codes and one PDF page. Nothing of it is kept: asked again, the codes say the same and are signed anew.")
    @APIResponse(responseCode = "200", description = "Made", content = @Content(schema = @Schema(implementation = FormatsView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response issue(@NotNull @Valid FormatsRequest request) {
        var person = caller.personId();
        var holder = assertions.holder(request.identityAssertion(), person);
        var answer = issueFormats.issue(new PersonId(person), new CertificateId(request.certificateId()), holder,
                request.document());
        if (answer instanceof Answer.Issued issued) {
            return Response.ok(FormatsView.of(issued.codes())).header("Cache-Control", "no-store").build();
        }
        return answer instanceof Answer.CannotSign ? Later.of(problems, VaccineProblems.SIGNER_NOT_VALID)
                : problems.of(PROBLEMS.get(answer.getClass()));
    }
}
