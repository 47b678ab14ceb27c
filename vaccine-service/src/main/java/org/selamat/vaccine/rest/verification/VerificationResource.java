package org.selamat.vaccine.rest.verification;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Verification of any code by anybody. Stores nothing, logs nothing of it, and answers 200 also for a forgery: that is news.
 */
@Path("/public/v1/certificate-verifications")
@Tag(name = "public")
@Produces("application/json")
@Consumes("application/json")
class VerificationResource {

    private final Verifications verifications;

    VerificationResource(Verifications verifications) {
        this.verifications = verifications;
    }

    @POST
    @Operation(operationId = "verifyCertificate", summary = "Verify a certificate", description = "EU Digital COVID Certificates, WHO DVC and DDCC, SMART Health Cards, ICAO VDS-NC, New Zealand passes, DIVOC and CoWIN, of everybody whom we trust. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "Every check with its outcome", content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response verify(@NotNull @Valid VerificationRequest request) {
        return Response.ok(verifications.of(request.codes(), request.at(), request.audience()))
                .header("Cache-Control", "no-store").build();
    }
}
