package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;

/** All orders ever issued. */
public interface OrderBook {

    Optional<HomeOrder> find(OrderId id);

    Optional<HomeOrder> openOf(PersonId person);

    List<HomeOrder> openOf(Collection<PersonId> persons);

    /** Released ones that rest on evidence of which something was voided since. */
    List<HomeOrder> releasedOnVoided(Collection<PersonId> persons);

    /** Newest first. */
    List<HomeOrder> of(PersonId person);

    void add(Collection<HomeOrder> orders);

    void replace(Collection<HomeOrder> orders);

    /** As many unused numbers, in their order. */
    List<OrderNumber> nextNumbers(int count, Instant at);
}
