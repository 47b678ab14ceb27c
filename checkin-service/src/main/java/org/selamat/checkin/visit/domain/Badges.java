package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/** All badges. */
public interface Badges {

    /** Keeps the badge unless its id is known; returns the one that has the id. */
    Badge keep(Badge badge);

    Optional<Badge> find(UUID id);

    Map<UUID, Badge> find(Collection<UUID> ids);

    /** Those of a person, newest first. */
    List<Badge> of(PersonId person);

    /** Deletes all badges of a person. */
    void forget(PersonId person);

    /** Returns whether the person has such a badge; it is revoked then, now or earlier. */
    boolean revoke(UUID id, PersonId person, Instant now);
}
