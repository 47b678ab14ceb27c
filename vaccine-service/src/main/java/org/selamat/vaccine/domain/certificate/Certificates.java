package org.selamat.vaccine.domain.certificate;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;

/** Every certificate that we issued. */
public interface Certificates {

    void add(IssuedCertificate certificate);

    /** The certificate under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<IssuedCertificate> claim(CertificateId id);

    /** Newest first. */
    List<IssuedCertificate> of(PersonId person);
}
