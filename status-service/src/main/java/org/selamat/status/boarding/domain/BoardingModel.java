package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/** This service's own copy of statuses for boarding checks, fed by the status topic alone, as another machine's would be. */
public interface BoardingModel {

    Map<PersonId, Entry> of(Collection<PersonId> persons);

    /** At most one entry a person; where the copy holds this version or a later one already, it stays as it is. */
    void put(Collection<Entry> entries);

    /** What the copy holds about one person. */
    record Entry(PersonId person, long version, Label label, Optional<Instant> validUntil, Instant decidedAt) {
    }
}
