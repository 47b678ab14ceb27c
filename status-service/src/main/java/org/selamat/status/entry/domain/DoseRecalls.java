package org.selamat.status.entry.domain;

import java.util.Collection;
import java.util.Set;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** The newest word about every dose whose lot's recall said that it doesn't count. */
public interface DoseRecalls {

    /** An older word than the one that is known changes nothing. */
    void put(DoseRecall recall);

    /** Doses of these persons that don't count. */
    Set<EvidenceId> of(Collection<PersonId> persons);
}
