package org.selamat.vaccine.domain.certificate;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.hcert.Kid;

/** Every certificate that we issued. */
public interface Certificates {

    void add(IssuedCertificate certificate);

    /** The certificate under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<IssuedCertificate> claim(CertificateId id);

    /** Everything that was issued for a dose. */
    List<IssuedCertificate> of(DoseId dose);

    /** Whether any certificate names this signer. */
    boolean hasSigned(Kid kid);

    /** Newest first. */
    List<IssuedCertificate> of(PersonId person);
}
