package org.selamat.status.contest.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.ContestAnnouncements;
import org.selamat.status.contest.domain.Contests;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.RevokedOrders;

/**
 * Who contested an order that is revoked was right, whatever was said before: also when the contest had lapsed with the order,
 * or somebody had rejected it. What was said stays beside it.
 */
@ApplicationScoped
class UpholdContests implements RevokedOrders {

    private final Contests contests;
    private final ContestAnnouncements announcements;
    private final Clock clock;

    UpholdContests(Contests contests, ContestAnnouncements announcements, Clock clock) {
        this.contests = contests;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Map<OrderId, Optional<BatchId>> orders) {
        List<Contest> upheld = contests.notUpheldForUpdate(orders.keySet()).stream().map(one -> one.upheld(clock.instant()))
                .toList();
        contests.replace(upheld);
        upheld.forEach(one -> announcements.upheld(one, orders.get(one.order())));
    }
}
