package org.selamat.status.order.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/**
 * Finds an order of a person to change it; whoever derives their status meanwhile waits, so that neither overwrites the other.
 */
@ApplicationScoped
class FindOwnOrder {

    private final OrderBook book;
    private final Statuses statuses;

    FindOwnOrder(OrderBook book, Statuses statuses) {
        this.book = book;
        this.statuses = statuses;
    }

    Optional<HomeOrder> locked(PersonId person, OrderId id) {
        statuses.lock(List.of(person));
        return book.find(id).filter(order -> order.person().equals(person));
    }

    /** Whoever it belongs to. */
    Optional<HomeOrder> locked(OrderId id) {
        return book.find(id).flatMap(order -> locked(order.person(), id));
    }
}
