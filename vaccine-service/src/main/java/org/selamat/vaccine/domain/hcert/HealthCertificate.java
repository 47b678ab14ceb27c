package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.ContentKind;
import org.selamat.vaccine.domain.cose.CwtClaims;

/** A certificate whose signature held. Whether it may be relied on is for the checks to say. */
public record HealthCertificate(TrustedSigner signer, CwtClaims claims, Dcc content) {

    /** The country that the claims name, else that of the signer; two letters. */
    public String issuerCountry() {
        return claims.issuer().filter(issuer -> issuer.matches("[A-Z]{2}")).orElse(signer.country());
    }

    /** A certificate ends with its signer, even when it says that it lasts longer. */
    public Optional<Instant> expiresAt() {
        return claims.expiresAt().map(at -> at.isAfter(signer.notAfter()) ? signer.notAfter() : at);
    }

    /** What it attests; WHO's vaccination certificate says so by its kind alone. */
    public Optional<CertificateKind> kind() {
        return claims.kind() == ContentKind.DVC ? Optional.of(CertificateKind.VACCINATION) : content.kind();
    }

    /** Path of the first field that breaks the schema of its kind. */
    Optional<String> violation() {
        return switch (claims.kind()) {
            case DCC -> DccSchema.violation(content);
            case DVC -> DvcSchema.violation(claims.content());
            case DDCC -> DdccSchema.violation(claims.content());
        };
    }
}
