package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.person.domain.PersonId;

/** What is decided of persons by now, whether or not the boarding model has heard of it. */
public interface Decisions {

    /**
     * Takes the persons' turns to be answered about, and then reads. It keeps an answer and a change about the same person from
     * passing each other: an answer given before the change is recorded before the change looks for answers to correct, and
     * one given after knows of the change. Answers don't wait for each other, only for changes that are under way; changes take
     * their turn by {@link org.selamat.status.derivation.domain.Statuses#lock}.
     *
     * @return without those who never had another status than the default and are under no order
     */
    Map<PersonId, Decided> inTurn(Collection<PersonId> persons);

    /**
     * @param version of the newest status; 0 when there is none
     * @param at when it was decided
     * @param order the open home order
     */
    record Decided(long version, Optional<Instant> at, Optional<OrderFacts> order) {
    }
}
