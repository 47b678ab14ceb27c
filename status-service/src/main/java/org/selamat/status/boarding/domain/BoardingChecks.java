package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** All questions asked and all answers given. */
public interface BoardingChecks {

    void add(Collection<BoardingCheck> checks);

    /** The same for the rows of a manifest, reference by reference; earlier rows with these references are followed no more. */
    void add(Manifest manifest, Map<String, BoardingCheck> rows);

    /** What is followed of this departure, by reference. */
    Map<String, BoardingCheck> of(Manifest manifest);

    /** Nothing about this departure is decided again. */
    void unfollow(Flight flight);

    void dispute(UUID id, Instant at);

    /** Appends the checks' newest answers. */
    void append(Collection<BoardingCheck> checks);

    Optional<BoardingCheck> find(UUID id);

    /** Those of the given persons who have such checks. */
    Set<PersonId> withOpen(Collection<PersonId> persons, Instant now);

    /** Checks of these persons that are still followed, for flights that have not left at the given time. */
    List<BoardingCheck> openOf(Collection<PersonId> persons, Instant now);
}
