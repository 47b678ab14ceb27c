package org.selamat.status.order.rest.credential;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.selamat.status.order.application.CheckCredential;
import org.selamat.status.order.application.CheckCredential.Worth;
import org.selamat.status.order.domain.OrderCredential;

/** Anyone who was shown an order can check it, also without an account. */
@Path("/public/v1/order-verifications")
@Tag(name = "public")
@PermitAll
@Consumes("application/json")
@Produces("application/json")
class OrderVerificationResource {

    private final CredentialCodec codec;
    private final CheckCredential check;

    OrderVerificationResource(CredentialCodec codec, CheckCredential check) {
        this.codec = codec;
        this.check = check;
    }

    /** What was scanned. */
    @Schema(name = "OrderVerificationRequest")
    record Scanned(
            @Schema(required = true, examples = "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiJhYmMifQ.c2ln") @NotNull @Size(min = 1, max = 1024) String text) {
    }

    /** What it is worth. Of a credential that is not VALID nothing else is told. */
    @Schema(name = "OrderVerification")
    record Verified(
            @Schema(required = true, examples = "VALID") Result result,
            @Schema(examples = "HOME_ORDER") OrderCredential.Kind kind,
            @Schema(examples = "HSO-2026-0000042-9") String number,
            @Schema(examples = "2026-11-20T10:00:00Z") Instant from,
            @Schema(examples = "2026-11-27T10:00:00Z") Instant until,
            @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant checkedAt) {

        static Verified valid(OrderCredential credential, Instant at) {
            return new Verified(Result.VALID, credential.kind(), credential.number().text(), credential.from(),
                    credential.until(), at);
        }

        static Verified only(Result result, Instant at) {
            return new Verified(result, null, null, null, null, at);
        }
    }

    /** FORGED: not signed here. */
    enum Result {
        VALID,
        EXPIRED,
        REVOKED,
        FORGED
    }

    @POST
    @Operation(operationId = "verifyOrder", summary = "Verify an order or release that somebody shows", description = "Nothing is stored. Verifiers that are offline use the published keys and the revocation list instead.")
    @APIResponse(responseCode = "200", description = "What it is worth; a forgery is an answer too", content = @Content(schema = @Schema(implementation = Verified.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response verify(@NotNull @Valid Scanned scanned) {
        Optional<OrderCredential> genuine = codec.read(scanned.text().strip());
        Verified answer = genuine.map(this::worth).orElseGet(() -> Verified.only(Result.FORGED, check.now()));
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private Verified worth(OrderCredential credential) {
        Worth worth = check.of(credential);
        return worth == Worth.VALID ? Verified.valid(credential, check.now())
                : Verified.only(Result.valueOf(worth.name()), check.now());
    }
}
