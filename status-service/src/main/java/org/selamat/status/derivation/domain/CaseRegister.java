package org.selamat.status.derivation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** Confirmed infections, as they were announced; check-in matching starts from them, and contacts name them. */
public interface CaseRegister {

    /** Persons without an open case are absent. */
    Map<PersonId, Set<EvidenceId>> openOf(Collection<PersonId> persons);

    void opened(Collection<Opened> cases);

    void closed(Collection<EvidenceId> cases);

    /** Those of the given cases that are open here. */
    Set<UUID> open(Collection<UUID> caseIds);

    /** Whose case it is. */
    record Opened(PersonId person, ConfirmedCase confirmed) {
    }

    /** Convenience for one. */
    default boolean isOpen(UUID caseId) {
        return !open(List.of(caseId)).isEmpty();
    }
}
