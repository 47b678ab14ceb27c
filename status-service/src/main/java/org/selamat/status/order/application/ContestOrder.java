package org.selamat.status.order.application;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** Flags an open order as contested; no airline is told "do not board" because of it from then on. */
@ApplicationScoped
public class ContestOrder {

    private final OrderBook book;

    ContestOrder(OrderBook book) {
        this.book = book;
    }

    /** @return whether the flag is new; somebody else's or an ended order is left alone */
    @Transactional(TxType.MANDATORY)
    public boolean contest(OrderId id, PersonId person, Instant at) {
        return book.find(id)
                .filter(order -> order.person().equals(person) && order.isOpen() && order.contestedAt().isEmpty())
                .map(order -> flag(order, at))
                .orElse(false);
    }

    /** @return whether it was flagged; an ended order is left as it ended */
    @Transactional(TxType.MANDATORY)
    public boolean lift(OrderId id, PersonId person) {
        return book.find(id).filter(order -> order.person().equals(person) && order.isOpen() && order.contestedAt().isPresent())
                .map(order -> {
                    book.replace(List.of(order.uncontested()));
                    return true;
                }).orElse(false);
    }

    private boolean flag(HomeOrder order, Instant at) {
        book.replace(List.of(order.contested(at)));
        return true;
    }
}
