package org.selamat.vaccine.rest.verification;

import java.io.InputStream;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.rest.scan.Codes;
import org.selamat.vaccine.rest.scan.PictureProblems;
import org.selamat.vaccine.rest.scan.Scanner;
import org.selamat.vaccine.rest.scan.Unreadable;

/** Verification of every code on a photo or in a document. */
@Path("/public/v1/certificate-pictures")
@Tag(name = "public")
@Produces("application/json")
class PictureResource {

    private final Verifications verifications;
    private final Scanner scanner;
    private final Problems problems;

    PictureResource(Verifications verifications, Scanner scanner, Problems problems) {
        this.verifications = verifications;
        this.scanner = scanner;
        this.problems = problems;
    }

    @POST
    @Consumes({ "image/png", "image/jpeg", "image/gif", "image/bmp", "application/pdf" })
    @Operation(operationId = "verifyPicture", summary = "Verify every certificate on a picture", description = "A photo, a screenshot or a PDF document of at most 5 MiB; of a document the first four pages. Nothing is stored.")
    @RequestBody(required = true, content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"), example = "%PDF-1.6"))
    @APIResponse(responseCode = "200", description = "Every code found with its checks", content = @Content(schema = @Schema(implementation = VerificationBatchView.class)))
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response verify(InputStream picture, @Context HttpHeaders headers) {
        try (var upload = scanner.receive(picture, headers.getLength())) {
            var codes = Codes.grouped(scanner.texts(upload));
            var results = codes.stream().map(parts -> verifications.of(parts, Optional.empty())).toList();
            return Response.ok(new VerificationBatchView(results)).header("Cache-Control", "no-store").build();
        } catch (Unreadable unreadable) {
            return PictureProblems.of(problems, unreadable);
        }
    }
}
