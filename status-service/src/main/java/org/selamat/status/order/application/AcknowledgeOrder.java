package org.selamat.status.order.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** A person says that the order reached them; the first time counts as served. */
@ApplicationScoped
public class AcknowledgeOrder {

    private final FindOwnOrder orders;
    private final OrderBook book;
    private final Clock clock;

    AcknowledgeOrder(FindOwnOrder orders, OrderBook book, Clock clock) {
        this.orders = orders;
        this.book = book;
        this.clock = clock;
    }

    /** @return false when the person has no such order */
    @Transactional
    public boolean acknowledge(PersonId person, OrderId id) {
        var order = orders.locked(person, id);
        order.ifPresent(one -> book.replace(List.of(one.served(clock.instant()))));
        return order.isPresent();
    }
}
