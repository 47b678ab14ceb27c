package org.selamat.status.evidence.domain;

import java.util.List;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;

/** What people reported about themselves, read by themselves. */
public interface SelfReports {

    /** Newest first. */
    List<SelfReport> of(PersonId person);

    Optional<SelfReport> find(EvidenceId id);
}
