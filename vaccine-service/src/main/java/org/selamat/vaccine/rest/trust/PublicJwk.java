package org.selamat.vaccine.rest.trust;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

@Schema(name = "PublicJwk", description = "RFC 7517")
record PublicJwk(
        @Schema(required = true, examples = "EC") String kty,
        @Schema(required = true, examples = "P-256") String crv,
        @Schema(required = true, examples = "ES256") String alg,
        @Schema(required = true, examples = "sig") String use,
        @Schema(required = true, examples = "2Rk3X8HntrI=") String kid,
        @Schema(required = true, examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") String x,
        @Schema(required = true, examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") String y,
        @Schema(required = true, description = "The signer and its authority, DER, base64", examples = "[\"MIIBvTCC\", \"MIIBvTCC\"]") List<String> x5c) {

    private static final int COORDINATE = 32;

    static PublicJwk of(DocumentSigner signer) {
        var point = ((ECPublicKey) signer.certificate().getPublicKey()).getW();
        return new PublicJwk("EC", "P-256", "ES256", "sig", signer.kid().base64(), coordinate(point.getAffineX()),
                coordinate(point.getAffineY()), List.of(Base64.getEncoder().encodeToString(signer.certificateDer()),
                        Base64.getEncoder().encodeToString(signer.authorityDer())));
    }

    /** Always 32 bytes: neither a sign byte nor a lost leading zero, both of which are in use and wrong. */
    private static String coordinate(BigInteger value) {
        var plain = value.toByteArray();
        var fixed = new byte[COORDINATE];
        int length = Math.min(plain.length, COORDINATE);
        System.arraycopy(plain, plain.length - length, fixed, COORDINATE - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
