package org.selamat.status.entry.domain;

import java.util.Collection;
import java.util.List;

import org.selamat.status.person.domain.PersonId;

/** The newest word about every certificate that was ever revoked. */
public interface CertificateDoubts {

    /** An older word than the one that is known changes nothing. */
    void put(CertificateDoubt doubt);

    /** Those that stand. */
    List<CertificateDoubt> of(Collection<PersonId> persons);
}
