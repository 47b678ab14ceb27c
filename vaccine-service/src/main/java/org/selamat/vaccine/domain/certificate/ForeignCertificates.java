package org.selamat.vaccine.domain.certificate;

import java.util.Optional;

/** Every foreign certificate that was submitted. */
public interface ForeignCertificates {

    void add(ForeignCertificate certificate);

    /** The one under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<ForeignCertificate> claim(CertificateId id);
}
