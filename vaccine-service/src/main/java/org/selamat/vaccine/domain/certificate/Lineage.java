package org.selamat.vaccine.domain.certificate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;

/** Which certificate took the place of which. Both ids are kept for good. */
public interface Lineage {

    /** @return false when another certificate took its place already, which changes nothing */
    boolean supersede(CertificateId old, CertificateId by, Instant at);

    /** Successors of a person's certificates. */
    Map<CertificateId, CertificateId> successors(PersonId person);

    Optional<CertificateId> successor(CertificateId id);
}
