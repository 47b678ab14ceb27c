package org.selamat.vaccine.domain.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.revocation.Window;

/**
 * How a certificate of ours stands.
 *
 * @param renewableFrom from when a new one may take its place before it expires
 */
public record CertificateState(Kind kind, Optional<CertificateId> supersededBy, Optional<Window> revoked,
        Instant renewableFrom) {

    /** In the order in which one hides the other. */
    public enum Kind {
        REVOKED,
        SUPERSEDED,
        EXPIRED,
        /** Good, and about to expire: a new one may be made. */
        RENEWABLE,
        VALID
    }

    /** @param window how long before its end a certificate can be renewed */
    public static CertificateState of(IssuedCertificate certificate, Optional<Window> revoked,
            Optional<CertificateId> successor, Duration window, Instant now) {
        var renewable = certificate.expiresAt().minus(window);
        return new CertificateState(kind(certificate, revoked, successor, renewable, now), successor, revoked, renewable);
    }

    private static Kind kind(IssuedCertificate certificate, Optional<Window> revoked, Optional<CertificateId> successor,
            Instant renewable, Instant now) {
        if (revoked.filter(span -> span.covers(now)).isPresent()) {
            return Kind.REVOKED;
        }
        if (successor.isPresent()) {
            return Kind.SUPERSEDED;
        }
        if (now.isAfter(certificate.expiresAt())) {
            return Kind.EXPIRED;
        }
        return now.isBefore(renewable) ? Kind.VALID : Kind.RENEWABLE;
    }
}
