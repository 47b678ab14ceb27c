package org.selamat.status.webhook.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;

/** All corrections pushed or to be pushed. */
public interface Deliveries {

    void add(Delivery delivery);

    void replace(Delivery delivery);

    /** Pending ones that are due, skipping those that another worker holds. */
    List<Delivery> due(Instant now, int limit);

    Optional<Delivery> find(UUID id);

    /** Whether anything is still on its way that this person's reversal brought. */
    boolean isPending(PersonId person, BatchId reversal);

    /** Newest first. */
    List<Delivery> of(String airline, Optional<UUID> before, int limit);
}
