package org.selamat.vaccine.domain.hcert;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.SignatureVerifier;

/**
 * A document signer that we believe.
 *
 * @param country ISO 3166-1 alpha-2 of the authority behind it
 * @param key as the signature provider wants it
 * @param usages extended key usages; empty means any kind
 * @param testClock for signers of published test vectors: the instant at which their certificates are judged
 */
public record TrustedSigner(Kid kid, String country, X509Certificate certificate, PublicKey key, List<String> usages,
        Optional<Instant> testClock) {

    public static TrustedSigner of(X509Certificate certificate, String country, SignatureVerifier verifier) {
        return new TrustedSigner(Kid.of(certificate), country, certificate, verifier.translated(certificate.getPublicKey()),
                usagesOf(certificate), Optional.empty());
    }

    public TrustedSigner judgedAt(Instant instant) {
        return new TrustedSigner(kid, country, certificate, key, usages, Optional.of(instant));
    }

    public Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    /** Without extended key usage, or with an empty one, a signer may attest anything; else the kind must be named. */
    public boolean maySign(CertificateKind kind) {
        return usages.isEmpty() || kind.isAllowedBy(usages);
    }

    /** A usage extension that can't be read is treated as one that allows nothing known. */
    private static List<String> usagesOf(X509Certificate certificate) {
        try {
            var usages = certificate.getExtendedKeyUsage();
            return usages == null ? List.of() : List.copyOf(usages);
        } catch (CertificateParsingException unreadable) {
            return List.of("unreadable");
        }
    }
}
