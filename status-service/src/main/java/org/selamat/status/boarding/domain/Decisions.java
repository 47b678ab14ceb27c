package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.person.domain.PersonId;

/** What is decided of persons by now, whether or not the boarding model has heard of it. */
public interface Decisions {

    /** Who never had another status than the default and is under no order is left out. */
    Map<PersonId, Decided> of(Collection<PersonId> persons);

    /**
     * @param version of the newest status; 0 when there is none
     * @param at when it was decided
     * @param order the open home order
     */
    record Decided(long version, Optional<Instant> at, Optional<OrderFacts> order) {
    }
}
