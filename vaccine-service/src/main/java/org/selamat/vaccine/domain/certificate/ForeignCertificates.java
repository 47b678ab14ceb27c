package org.selamat.vaccine.domain.certificate;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;

/** Every foreign certificate that was submitted. */
public interface ForeignCertificates {

    void add(ForeignCertificate certificate);

    /** The one under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<ForeignCertificate> claim(CertificateId id);

    void replace(ForeignCertificate decided);

    Optional<ForeignCertificate> find(CertificateId id);

    /** Only of this person. */
    Optional<ForeignCertificate> find(PersonId person, CertificateId id);

    /** The newest first, and no more than the limit. */
    List<ForeignCertificate> of(PersonId person, int limit);
}
