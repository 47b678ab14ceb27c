package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.hcert.Kid;

/** How all revoked certificates of ours stand. */
public interface Revocations {

    /** How the certificate stands, locked until the transaction ends. */
    Optional<Revocation> forUpdate(CertificateId certificate);

    List<Revocation> of(PersonId person);

    /** Those of a signer's certificates that are revoked now. */
    List<Revocation> signedBy(Kid kid, Instant now);

    /** Never falls, and rises whenever {@link #signedBy} changes, also because time passes. */
    long version(Kid kid, Instant now);

    /** Replaces how the certificate stands, and logs it. */
    void put(Revocation revocation);

    /**
     * Revokes everything that a signer signed and that hasn't expired, in one statement.
     *
     * @return how many certificates
     */
    int putAllSignedBy(Kid kid, RevocationCause cause, Instant from, String by);

    /** Changes after this one, in order, at most so many; changes of the last seconds may still be missing. */
    List<Change> after(long change, int limit);

    /** @param number rises with every change of any revocation */
    record Change(long number, Revocation revocation) {
    }
}
