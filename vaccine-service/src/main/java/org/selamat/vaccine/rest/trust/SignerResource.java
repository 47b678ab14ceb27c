package org.selamat.vaccine.rest.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
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
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.vaccine.application.key.CompromiseSigner;
import org.selamat.vaccine.application.key.CompromiseSigner.Answer;
import org.selamat.vaccine.application.revocation.RevocationBoard;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.rest.VaccineProblems;

/** Our document signers in the hands of their custodians. */
@Path("/staff/v1/signers")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("key-custodian")
@Produces("application/json")
class SignerResource {

    private final CompromiseSigner compromise;
    private final RevocationBoard board;
    private final Caller caller;
    private final Problems problems;

    SignerResource(CompromiseSigner compromise, RevocationBoard board, Caller caller, Problems problems) {
        this.compromise = compromise;
        this.board = board;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Path("{kid}/compromise")
    @IdempotentWrite
    @Operation(operationId = "compromiseSigner", summary = "Take back everything that a signer signed", description = "At once: its certificates are revoked, it leaves the trust list, the next signer signs. Can't be undone. The key identifier as base64url.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CompromiseView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response compromise(@PathParam("kid") String kid) {
        return Kids.of(kid).map(key -> compromise.compromise(key, caller.subject()))
                .filter(Answer.Done.class::isInstance).map(Answer.Done.class::cast)
                .map(done -> Response.ok(new CompromiseView(Kids.of(kid).orElseThrow().base64(), done.revoked(),
                        done.successor().map(Kid::base64))).build())
                .orElseGet(() -> problems.of(VaccineProblems.SIGNER_UNKNOWN));
    }
}
