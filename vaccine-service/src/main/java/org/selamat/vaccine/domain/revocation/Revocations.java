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

    /** What is revoked now, whoever signed it. */
    List<Revocation> inForce(Instant now);

    /** Never falls, and rises whenever {@link #inForce} changes, also because time passes. */
    long version(Instant now);

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
