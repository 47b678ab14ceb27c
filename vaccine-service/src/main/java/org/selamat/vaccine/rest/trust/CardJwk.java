package org.selamat.vaccine.rest.trust;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

@Schema(name = "HealthCardJwk", description = "RFC 7517, as SMART Health Cards 1.4 want it")
record CardJwk(
        @Schema(required = true, examples = "EC") String kty,
        @Schema(required = true, examples = "P-256") String crv,
        @Schema(required = true, examples = "ES256") String alg,
        @Schema(required = true, examples = "sig") String use,
        @Schema(required = true, description = "RFC 7638 thumbprint", examples = "3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s") String kid,
        @Schema(required = true, examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") String x,
        @Schema(required = true, examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") String y,
        @Schema(required = true, description = "Counter of the key's revocation list", examples = "42") long crlVersion) {

    static CardJwk of(DocumentSigner signer, String thumbprint, long crlVersion) {
        var key = PublicJwk.of(signer);
        return new CardJwk(key.kty(), key.crv(), key.alg(), key.use(), thumbprint, key.x(), key.y(), crlVersion);
    }
}
