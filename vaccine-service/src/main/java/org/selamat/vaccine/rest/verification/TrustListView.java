package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

@Schema(name = "TrustList", description = "The signers whose certificates are ours, for verifiers everywhere")
record TrustListView(@Schema(required = true) List<Signer> signers) {

    @Schema(name = "Signer")
    record Signer(
            @Schema(required = true, description = "Base64 of the first 8 bytes of the SHA-256 of the certificate", examples = "2Rk3X8HntrI=") String kid,
            @Schema(required = true, examples = "MY") String country,
            @Schema(required = true, examples = "ES256") String algorithm,
            @Schema(required = true, description = "DER, base64", examples = "MIIBvTCC") byte[] certificate,
            @Schema(required = true, description = "The signing authority (CSCA) that issued it, DER, base64", examples = "MIIBvTCC") byte[] authority,
            @Schema(required = true, examples = "2026-11-01T00:00:00Z") Instant notBefore,
            @Schema(required = true, examples = "2028-10-31T00:00:00Z") Instant notAfter) {
    }

    static TrustListView of(List<DocumentSigner> signers, String country) {
        return new TrustListView(signers.stream().map(signer -> of(signer, country)).toList());
    }

    private static Signer of(DocumentSigner signer, String country) {
        var certificate = signer.certificate();
        return new Signer(signer.kid().base64(), country, "ES256", signer.certificateDer(), signer.authorityDer(),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
    }
}
