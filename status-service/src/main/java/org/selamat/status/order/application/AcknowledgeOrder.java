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

    private final OrderBook book;
    private final Clock clock;

    AcknowledgeOrder(OrderBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @return false when the person has no such order */
    @Transactional
    public boolean acknowledge(PersonId person, OrderId id) {
        return book.lock(id).filter(order -> order.person().equals(person)).map(order -> {
            book.replace(List.of(order.served(clock.instant())));
            return true;
        }).orElse(false);
    }
}
