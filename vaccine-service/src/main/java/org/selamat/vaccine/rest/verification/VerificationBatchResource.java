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

/** Several codes at once. */
@Path("/public/v1/certificate-verification-batches")
@Tag(name = "public")
@Produces("application/json")
class VerificationBatchResource {

    private final Verifications verifications;

    VerificationBatchResource(Verifications verifications) {
        this.verifications = verifications;
    }

    @POST
    @Consumes("application/json")
    @Operation(operationId = "verifyCertificates", summary = "Verify several certificates", description = "Each by itself, as verifyCertificate does. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "Every code with its checks", content = @Content(schema = @Schema(implementation = VerificationBatchView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response verify(@NotNull @Valid VerificationBatchRequest request) {
        var results = request.codes().stream().map(code -> verifications.of(code.codes(), code.at())).toList();
        return Response.ok(new VerificationBatchView(results)).header("Cache-Control", "no-store").build();
    }
}
