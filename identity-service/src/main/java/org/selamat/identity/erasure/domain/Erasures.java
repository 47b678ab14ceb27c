package org.selamat.identity.erasure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/** All erasures that were ever asked for. */
public interface Erasures {

    void add(Erasure erasure);

    /** Nobody else decides about it until the transaction ends. */
    Optional<Erasure> hold(UUID id);

    void replace(Erasure erasure);

    /** The one that waits for this person, also when it was asked for under a record that was merged into theirs since. */
    Optional<Erasure> waitingFor(PersonId person);

    /** The longest due first. */
    List<UUID> due(Instant now, int limit);
}
