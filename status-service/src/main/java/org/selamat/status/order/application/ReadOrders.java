package org.selamat.status.order.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;
import org.selamat.status.person.domain.PersonId;

/** A person's own orders. Revoked ones are theirs to see: it is the proof that they were wrongly ordered. */
@ApplicationScoped
public class ReadOrders {

    private final OrderBook book;
    private final OrderTrail trail;

    ReadOrders(OrderBook book, OrderTrail trail) {
        this.book = book;
        this.trail = trail;
    }

    @Transactional
    public List<HomeOrder> of(PersonId person) {
        return book.of(person);
    }

    /** What happened to an order, oldest first. */
    @Transactional
    public List<OrderStep> stepsOf(HomeOrder order) {
        return trail.of(order.id());
    }

    @Transactional
    public Optional<HomeOrder> openOf(PersonId person) {
        return book.openOf(person);
    }

    @Transactional
    public List<HomeOrder> openOf(Collection<PersonId> persons) {
        return book.openOf(persons);
    }
}
