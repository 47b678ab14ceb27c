package org.selamat.status.order.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.person.domain.PersonId;

/** A person's own orders. Revoked ones are theirs to see: it is the proof that they were wrongly ordered. */
@ApplicationScoped
public class ReadOrders {

    private final OrderBook book;

    ReadOrders(OrderBook book) {
        this.book = book;
    }

    @Transactional
    public List<HomeOrder> of(PersonId person) {
        return book.of(person);
    }

    @Transactional
    public Optional<HomeOrder> openOf(PersonId person) {
        return book.openOf(person);
    }
}
