package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/** All badges. */
public interface Badges {

    /** Keeps the badge unless its id is known; returns the one that has the id. */
    Badge keep(Badge badge);

    Optional<Badge> find(UUID id);

    Map<UUID, Badge> find(Collection<UUID> ids);

    /** Those of a person that are kept. */
    List<Badge> of(PersonId person);

    /** Those of a person, newest first, at most {@code limit} that come after {@code start}. */
    List<Badge> page(PersonId person, Optional<Start> start, int limit);

    /** The last badge before a page. */
    record Start(Instant issuedAt, UUID id) {
    }

    /**
     * Remembers which badge each recorded visit came with, unless one is remembered. Two badges of one person are two: whoever
     * scans them must not learn more than that.
     *
     * @return those of the uses that had another badge before
     */
    Set<Use> differing(List<Use> uses);

    /** A badge that a visit was recorded with. */
    record Use(VisitId visit, UUID badge) {
    }

    /** Deletes all badges of a person. */
    void forget(PersonId person);

    /** Returns whether the person has such a badge; it is revoked then, now or earlier. */
    boolean revoke(UUID id, PersonId person, Instant now);
}
