package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.OrderChange.Amend;
import org.selamat.status.order.domain.OrderChange.Issue;
import org.selamat.status.order.domain.OrderChange.Revoke;

/**
 * What would become of one order if a dose were corrected.
 *
 * @param order absent where a new order would be issued that no order rested on the dose for
 * @param until the end that there would be; absent where the order would end at once, or stays ended
 */
public record Outlook(Optional<HomeOrder> order, Fate fate, Optional<Instant> until) {

    public Outlook {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(until, "until");
    }

    /**
     * The orders that were computed from the dose, and whatever else of the person would change.
     *
     * @param orders all of the person, newest first
     * @param demand what the status would call for
     * @param then the evidence as it would be
     */
    public static List<Outlook> of(List<HomeOrder> orders, EvidenceId dose, Optional<OrderDemand> demand, EvidenceSet then,
            Hindsight hindsight) {
        Optional<HomeOrder> open = orders.stream().filter(HomeOrder::isOpen).findFirst();
        List<Outlook> found = new ArrayList<>();
        List<OrderChange> changes = OrderPlan.reconcile(open, demand, then);
        changes.forEach(change -> found.add(of(change, orders, dose)));
        open.filter(order -> changes.isEmpty() && order.because().contains(dose))
                .ifPresent(order -> found.add(new Outlook(open, Fate.UNCHANGED, Optional.of(order.until()))));
        orders.stream().filter(order -> order.state() == OrderState.RELEASED && order.because().contains(dose))
                .filter(order -> found.stream().noneMatch(one -> one.order().equals(Optional.of(order))))
                .map(order -> new Outlook(Optional.of(order),
                        hindsight.shouldNeverHaveBeen(order, then) ? Fate.REVOKED : Fate.UNCHANGED, Optional.empty()))
                .forEach(found::add);
        return found;
    }

    private static Outlook of(OrderChange change, List<HomeOrder> orders, EvidenceId dose) {
        if (change instanceof Issue issue) {
            Optional<HomeOrder> over = orders.stream().filter(order -> order.state() == OrderState.RELEASED)
                    .filter(order -> order.because().contains(dose)).findFirst();
            return new Outlook(over, over.isPresent() ? Fate.REOPENED : Fate.ISSUED, Optional.of(issue.demand().until()));
        }
        if (change instanceof Amend amend) {
            int longer = amend.demand().until().compareTo(amend.order().until());
            return new Outlook(Optional.of(amend.order()),
                    longer > 0 ? Fate.LONGER : longer < 0 ? Fate.SHORTER : Fate.UNCHANGED, Optional.of(amend.demand().until()));
        }
        return change instanceof Revoke revoke ? new Outlook(Optional.of(revoke.order()), Fate.REVOKED, Optional.empty())
                : new Outlook(Optional.of(((OrderChange.Release) change).order()), Fate.RELEASED, Optional.empty());
    }

    /** What would happen to it. */
    public enum Fate {
        /** The same dates, though it may rest on other evidence. */
        UNCHANGED,
        LONGER,
        SHORTER,
        RELEASED,
        REVOKED,
        /** It is over, and would go on as a new order. */
        REOPENED,
        /** There is none yet. */
        ISSUED
    }
}
