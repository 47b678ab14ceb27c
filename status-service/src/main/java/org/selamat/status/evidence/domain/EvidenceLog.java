package org.selamat.status.evidence.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.status.person.domain.PersonId;

/** All evidence, append-only. */
public interface EvidenceLog {

    /** @return what was not there already; the rest changes nothing */
    List<Evidence> add(Collection<Evidence> evidence);

    /** @return those whose evidence was not voided already; the rest changes nothing */
    List<Voiding> addVoidings(Collection<Voiding> voidings);

    Optional<Evidence> find(EvidenceId id);

    /** Of the person under every id that they were merged with. */
    EvidenceSet of(PersonId person);

    /** The given persons and every id that shares their evidence. */
    Set<PersonId> sharing(Set<PersonId> persons);

    /** The same for many at once; persons without evidence have an empty set. */
    Map<PersonId, EvidenceSet> of(Collection<PersonId> persons);

    /**
     * Evidence that the batch brought and nobody voided yet, from a place on: whoever goes on from there doesn't read
     * again what is done.
     */
    List<Evidence> standingOf(BatchId batch, Place after, int limit);

    List<Voiding> voidings(Collection<EvidenceId> evidence);

    boolean isVoided(EvidenceId id);
}
