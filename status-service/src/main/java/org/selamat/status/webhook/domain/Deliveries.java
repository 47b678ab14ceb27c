package org.selamat.status.webhook.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;

/** All corrections pushed or to be pushed. */
public interface Deliveries {

    void add(Collection<Delivery> deliveries);

    void replace(Collection<Delivery> deliveries);

    /** For whom something pending is due. */
    List<String> airlinesWithDue(Instant now);

    /** An airline's pending ones that are due, the longest due first, skipping those that another worker holds. */
    List<Delivery> due(String airline, Instant now, int limit);

    Optional<Delivery> find(UUID id);

    /** What reversals brought to these persons that is still on its way to some airline. */
    Set<OnItsWay> onTheirWay(Collection<PersonId> persons);

    /**
     * Since when some airline lacks what was decided, for flights that have not left: the decision of the oldest status that is
     * behind a correction which it has not taken.
     */
    Optional<Instant> untakenSince(Instant now);

    /** Newest first. */
    List<Delivery> of(String airline, Optional<UUID> before, int limit);

    /** A reversal that has not reached every airline for this person. */
    record OnItsWay(PersonId person, BatchId reversal) {
    }
}
