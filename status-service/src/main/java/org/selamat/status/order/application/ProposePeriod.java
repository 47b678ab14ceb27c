package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.PeriodChange;
import org.selamat.status.order.domain.PeriodChanges;
import org.selamat.status.policy.domain.PolicySet;

/** An officer proposes another end for an order. Nothing happens to anyone until a second officer agrees. */
@ApplicationScoped
public class ProposePeriod {

    private final OrderBook book;
    private final PeriodChanges changes;
    private final PolicySet policies;
    private final AccessRecords accesses;
    private final Clock clock;

    ProposePeriod(OrderBook book, PeriodChanges changes, PolicySet policies, AccessRecords accesses, Clock clock) {
        this.book = book;
        this.changes = changes;
        this.policies = policies;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(OrderId id, NewEnd end, String officer) {
        return book.find(id).map(order -> propose(order, end, officer)).orElseGet(Unknown::new);
    }

    private Outcome propose(HomeOrder order, NewEnd end, String officer) {
        Instant now = clock.instant();
        if (!order.isOpen()) {
            return new Over();
        }
        Instant latest = now.plus(policies.inForceAt(now).orders().longestChange());
        if (!end.until().isAfter(now) || end.until().isAfter(latest) || end.until().equals(order.until())) {
            return new OutOfBounds(now, latest);
        }
        PeriodChange change = PeriodChange.proposed(Uuids.v7(clock), order, end, officer, now);
        changes.add(change);
        accesses.record(Access.write("status.order-period", order.person().value(), "until", "reason"));
        return new Proposed(order, change);
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Waits for a second officer. */
    public record Proposed(HomeOrder order, PeriodChange change) implements Outcome {
    }

    /** An end lies between these, and is another than the one it has. */
    public record OutOfBounds(Instant after, Instant latest) implements Outcome {
    }

    /** There is no order to make longer or shorter. */
    public record Over() implements Outcome {
    }

    /** No such order. */
    public record Unknown() implements Outcome {
    }
}
