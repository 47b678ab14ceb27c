package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** All questions asked and all answers given. */
public interface BoardingChecks {

    void add(BoardingCheck check);

    /** Appends the check's newest answer. */
    void append(BoardingCheck check);

    Optional<BoardingCheck> find(UUID id);

    /** Those of the given persons who have such checks. */
    Set<PersonId> withOpen(Collection<PersonId> persons, Instant now);

    /** Checks of this person for flights that have not left at the given time. */
    List<BoardingCheck> openOf(PersonId person, Instant now);
}
