package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;
import org.selamat.status.order.domain.OrderWatches;
import org.selamat.status.order.domain.OrderWatches.Planned;
import org.selamat.status.order.domain.RevokedOrders;

/** Writes orders with the steps that brought them there, and tells what said or judged of them what is no longer so. */
@ApplicationScoped
class RecordStep {

    private final OrderBook book;
    private final OrderTrail trail;
    private final OrderWatches watches;
    private final OvertakenCredentials overtaken;
    private final RevokedOrders revoked;
    private final Clock clock;

    RecordStep(OrderBook book, OrderTrail trail, OrderWatches watches, OvertakenCredentials overtaken, RevokedOrders revoked,
            Clock clock) {
        this.book = book;
        this.trail = trail;
        this.watches = watches;
        this.overtaken = overtaken;
        this.revoked = revoked;
        this.clock = clock;
    }

    void issued(List<Issued> issued) {
        book.add(issued.stream().map(Issued::order).toList());
        watches.put(issued.stream().map(one -> Planned.first(one.order())).toList());
        trail.add(issued.stream().map(one -> OrderStep.first(one.order(), one.cause().batch())).toList());
    }

    void changed(List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        book.replace(changed.stream().map(Changed::after).toList());
        trail.add(changed.stream().map(one -> OrderStep.between(one.before(), one.after(), one.cause().batch(), now)).toList());
        overtaken.of(changed, now);
        Map<OrderId, Optional<BatchId>> wrong = changed.stream().filter(one -> one.after().state() == OrderState.REVOKED)
                .collect(Collectors.toMap(one -> one.after().id(), one -> one.cause().reversal()));
        if (!wrong.isEmpty()) {
            revoked.add(wrong);
        }
    }

    /** An order and why it was issued. */
    record Issued(HomeOrder order, Cause cause) {
    }

    /** An order before and after a step, and why. */
    record Changed(HomeOrder before, HomeOrder after, Cause cause) {
    }
}
