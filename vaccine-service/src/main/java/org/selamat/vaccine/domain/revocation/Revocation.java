package org.selamat.vaccine.domain.revocation;

import java.time.Instant;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.hcert.Kid;

/**
 * How one certificate of ours stands on the lists. Every change is kept in a log; this is the last.
 *
 * @param kid of the signer, by which lists are divided
 * @param validUntil of the certificate: after it nobody needs to know any more
 * @param by subject of a staff token, or what else revoked it
 */
public record Revocation(CertificateId certificate, PersonId person, Kid kid, CertificateHashes hashes, Instant validUntil,
        RevocationCause cause, Window window, String by) {

    /** The same certificate revoked again, for whatever reason: never for a shorter time than before. */
    public Revocation also(Revocation again) {
        var both = window.and(again.window);
        return new Revocation(certificate, person, kid, hashes, validUntil, both.equals(window) ? cause : again.cause, both,
                again.by);
    }

    public Revocation lifted(Instant at, String who) {
        return new Revocation(certificate, person, kid, hashes, validUntil, cause, window.endedAt(at), who);
    }

    /** When lists may drop it: when it lifts by itself, or when the certificate has expired anyway. */
    public Instant listedUntil() {
        return window.until().filter(end -> end.isBefore(validUntil)).orElse(validUntil);
    }
}
