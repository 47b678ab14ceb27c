package org.selamat.vaccine.rest.trust;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.ProblemException;
import org.selamat.vaccine.application.revocation.CardRevocationLists;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.rest.VaccineProblems;

/**
 * What readers of SMART Health Cards fetch below the issuer's address: {@code /.well-known/jwks.json} and
 * {@code /.well-known/crl/<kid>.json} of that host lead here.
 */
@Path("/public/v1/health-cards")
@Tag(name = "public")
@Produces("application/json")
class CardKeySetResource {

    private static final String CACHE = "public, max-age=300";

    private final SigningKeys keys;
    private final CardRevocationLists lists;

    CardKeySetResource(SigningKeys keys, CardRevocationLists lists) {
        this.keys = keys;
        this.lists = lists;
    }

    @GET
    @Path("jwks")
    @Operation(operationId = "getHealthCardKeys", summary = "Get the keys of our health cards", description = "As SMART Health Cards name them: by thumbprint, with the version of each key's revocation list.")
    @APIResponse(responseCode = "200", description = "Never a compromised one", content = @Content(schema = @Schema(implementation = CardJwks.class)))
    public Response jwks() {
        return cached(new CardJwks(keys.published().stream()
                .map(signer -> CardJwk.of(signer, thumbprint(signer), lists.counter())).toList()));
    }

    @GET
    @Path("crl/{kid}")
    @Operation(operationId = "getHealthCardRevocations", summary = "Get the revocation list of one key")
    @APIResponse(responseCode = "200", description = "What is revoked now, for a time or for good", content = @Content(schema = @Schema(implementation = CardCrl.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response crl(@PathParam("kid") String kid) {
        return signer(kid).map(signer -> cached(CardCrl.of(kid, lists.current())))
                .orElseThrow(() -> new ProblemException(VaccineProblems.SIGNER_UNKNOWN));
    }

    private Optional<DocumentSigner> signer(String thumbprint) {
        return keys.published().stream().filter(signer -> thumbprint(signer).equals(thumbprint)).findFirst();
    }

    private static String thumbprint(DocumentSigner signer) {
        return Jwk.thumbprint(signer.certificate().getPublicKey());
    }

    private static Response cached(Object body) {
        return Response.ok(body).header("Cache-Control", CACHE).build();
    }
}
