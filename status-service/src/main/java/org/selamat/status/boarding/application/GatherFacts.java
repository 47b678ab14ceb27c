package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/** Collects what is known about a passenger. The label comes from the copy alone; the statuses only say how old the copy is. */
@ApplicationScoped
class GatherFacts {

    private final BoardingModel model;
    private final Statuses statuses;
    private final OrderBook orders;

    GatherFacts(BoardingModel model, Statuses statuses, OrderBook orders) {
        this.model = model;
        this.statuses = statuses;
        this.orders = orders;
    }

    BoardingFacts about(PersonId person, Instant now) {
        Optional<Entry> entry = model.of(person);
        long version = entry.map(Entry::version).orElse(0L);
        Duration lag = statuses.decidedFirstAfter(person, version).map(since -> positive(Duration.between(since, now)))
                .orElse(Duration.ZERO);
        return new BoardingFacts(entry.map(Entry::label).orElse(Label.LOW_RISK), entry.flatMap(Entry::validUntil), version, lag,
                orders.openOf(person).map(order -> new OrderFacts(order.issuedAt(), order.until(), order.backed(),
                        order.contestedAt().isPresent())));
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
