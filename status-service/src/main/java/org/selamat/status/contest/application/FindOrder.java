package org.selamat.status.contest.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.contest.domain.ContestPolicies;
import org.selamat.status.contest.domain.ContestPolicy;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** The order that a contest is about, while nobody else changes anything about its person. */
@ApplicationScoped
class FindOrder {

    private final OrderBook book;
    private final Statuses statuses;
    private final ContestPolicies policies;

    FindOrder(OrderBook book, Statuses statuses, ContestPolicies policies) {
        this.book = book;
        this.statuses = statuses;
        this.policies = policies;
    }

    /** Empty for another person's order: whose it is stays untold. */
    Optional<HomeOrder> of(PersonId person, OrderId id) {
        statuses.lock(List.of(person));
        return book.find(id).filter(order -> order.person().equals(person));
    }

    ContestPolicy policyAt(Instant t) {
        return policies.inForceAt(t);
    }
}
