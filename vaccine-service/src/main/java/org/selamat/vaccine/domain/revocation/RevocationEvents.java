package org.selamat.vaccine.domain.revocation;

import org.selamat.vaccine.domain.certificate.IssuedCertificate;

/** What the rest of the suite hears of revocations, once the transaction commits. */
public interface RevocationEvents {

    void certificateRevoked(IssuedCertificate certificate, Revocation revocation);

    /** A suspension was lifted before its time. */
    void certificateReinstated(IssuedCertificate certificate, Revocation lifted);
}
