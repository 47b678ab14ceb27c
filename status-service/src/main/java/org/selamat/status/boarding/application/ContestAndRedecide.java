package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.application.ContestOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.PushReason;

/**
 * A contest changes what airlines may be told at once, although no status changed. It takes the person's turn before it reads
 * the order, so that a derivation under way can't write an order over it that doesn't know of the contest.
 */
@ApplicationScoped
public class ContestAndRedecide {

    private final Statuses statuses;
    private final ContestOrder contest;
    private final RedecideBoarding redecide;

    ContestAndRedecide(Statuses statuses, ContestOrder contest, RedecideBoarding redecide) {
        this.statuses = statuses;
        this.contest = contest;
        this.redecide = redecide;
    }

    @Transactional(TxType.MANDATORY)
    public void contest(OrderId order, PersonId person, Instant at) {
        statuses.lock(List.of(person));
        if (contest.contest(order, person, at)) {
            redecide.of(Map.of(person, new PushReason(Optional.empty(), 0)));
        }
    }

    /** The contest ended without a correction: what was suspended holds again. */
    @Transactional(TxType.MANDATORY)
    public void lift(OrderId order, PersonId person) {
        statuses.lock(List.of(person));
        if (contest.lift(order, person)) {
            redecide.of(Map.of(person, new PushReason(Optional.empty(), 0)));
        }
    }
}
