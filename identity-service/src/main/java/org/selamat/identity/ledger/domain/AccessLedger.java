package org.selamat.identity.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/** Every recorded access to every person. */
public interface AccessLedger {

    /** Adds those that aren't there already. */
    void add(List<AccessEntry> entries);

    /** Newest first. @param after the entry that the previous page ended with */
    List<AccessEntry> of(PersonId person, Optional<Position> after, int limit);

    /** Where an entry stands in a person's list. */
    record Position(Instant at, UUID id) {
    }
}
