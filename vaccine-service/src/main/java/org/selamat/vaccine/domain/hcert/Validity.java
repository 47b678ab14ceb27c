package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.verification.Reason;

/**
 * The shell model of hcert_spec: a certificate lives inside the life of its signer, whose key must be valid at issue and now.
 * Both ends are inclusive and there is no tolerance: a certificate is valid at its very last second, and not before it was
 * issued.
 */
final class Validity {

    private Validity() {
    }

    static Optional<Reason> notYetValid(CwtClaims claims, TrustedSigner signer, Instant at) {
        if (at.isBefore(signer.notBefore())) {
            return Optional.of(Reason.SIGNER_NOT_YET_VALID);
        }
        if (claims.issuedAt().filter(at::isBefore).isPresent()) {
            return Optional.of(Reason.ISSUED_IN_FUTURE);
        }
        return claims.issuedAt().filter(issued -> issued.isBefore(signer.notBefore()))
                .map(early -> Reason.ISSUED_BEFORE_SIGNER);
    }

    static Optional<Reason> expired(CwtClaims claims, TrustedSigner signer, Instant at) {
        if (claims.expiresAt().isEmpty() && claims.kind().mustExpire()) {
            return Optional.of(Reason.EXPIRY_MISSING);
        }
        if (claims.expiresAt().filter(at::isAfter).isPresent()) {
            return Optional.of(Reason.CERTIFICATE_EXPIRED);
        }
        return at.isAfter(signer.notAfter()) ? Optional.of(Reason.SIGNER_EXPIRED) : Optional.empty();
    }
}
