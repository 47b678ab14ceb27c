package org.selamat.vaccine.rest.certificate;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.vaccine.application.ShownCertificate;
import org.selamat.vaccine.application.SubmitForeignCertificate;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.review.MediaType;
import org.selamat.vaccine.rest.assertion.IdentityAssertions;
import org.selamat.vaccine.rest.scan.Codes;
import org.selamat.vaccine.rest.scan.Scanner;
import org.selamat.vaccine.rest.scan.Unreadable;
import org.selamat.vaccine.rest.scan.Unreadable.Why;
import org.selamat.vaccine.rest.scan.Upload;

/** Photos and documents of certificates of other countries; also of paper without any code. */
@Path("/v1/me/foreign-certificate-pictures")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ForeignPictureResource {

    private final SubmitForeignCertificate submitForeignCertificate;
    private final Scanner scanner;
    private final IdentityAssertions assertions;
    private final Caller caller;
    private final SubmissionAnswers answers;

    ForeignPictureResource(SubmitForeignCertificate submitForeignCertificate, Scanner scanner, IdentityAssertions assertions,
            Caller caller, SubmissionAnswers answers) {
        this.submitForeignCertificate = submitForeignCertificate;
        this.scanner = scanner;
        this.assertions = assertions;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Consumes({ "image/png", "image/jpeg", "image/gif", "image/bmp", "application/pdf" })
    @Operation(operationId = "submitForeignCertificatePicture", summary = "Show a picture of a certificate of another country", description = "A photo, a screenshot or a PDF document of at most 5 MiB; of a document the first four pages. Its codes are decided about as if scanned. Without a code that somebody we know has signed, officers look at the picture, and until they have decided, and for a time to object, it is kept under seal.")
    @Parameter(name = "X-Submission-Id", description = "Made by the app (UUIDv7); the same again gets the same decision", required = true, example = "019a9f01-2200-7b11-8c22-d3e4f5061728")
    @Parameter(name = "X-Identity-Assertion", description = "From POST /v1/me/identity-assertions of identity-service, at most ten minutes old", required = true, example = "eyJhbGciOiJSUzI1NiIsInR5cCI6InNlbGFtYXQtaWRlbnRpdHkrand0In0.e30.c2ln")
    @Parameter(name = "X-Travel-Date", description = "When you travel with it: if officers have to look at it, that is their deadline", example = "2026-12-28")
    @RequestBody(required = true, content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"), example = "%PDF-1.6"))
    @APIResponse(responseCode = "201", description = "Decided, now or before under the same id, or handed to officers", content = @Content(schema = @Schema(implementation = ForeignCertificateDecision.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response submit(@HeaderParam("X-Submission-Id") @NotNull UUID id,
            @HeaderParam("X-Identity-Assertion") @NotBlank @Size(max = 4096) String identityAssertion,
            @HeaderParam("X-Travel-Date") LocalDate travelDate, InputStream picture, @Context HttpHeaders headers) {
        var person = caller.personId();
        var holder = assertions.holder(identityAssertion, person);
        try (var upload = scanner.receive(picture, headers.getLength())) {
            return answers.of(submitForeignCertificate.submit(new PersonId(person), new CertificateId(id),
                    shown(upload, Optional.ofNullable(travelDate)), holder));
        } catch (Unreadable unreadable) {
            return answers.of(unreadable);
        }
    }

    private ShownCertificate shown(Upload upload, Optional<LocalDate> travelDate) throws Unreadable {
        var codes = codes(upload);
        var type = MediaType.of(upload.bytes()).orElseThrow(Unreadable::notAPicture);
        return new ShownCertificate(codes, Optional.of(new Exhibit.File(type, upload.bytes())), travelDate);
    }

    private List<List<String>> codes(Upload upload) throws Unreadable {
        try {
            return Codes.grouped(scanner.texts(upload));
        } catch (Unreadable unreadable) {
            if (unreadable.why() == Why.NO_CODE) {
                return List.of();
            }
            throw unreadable;
        }
    }
}
