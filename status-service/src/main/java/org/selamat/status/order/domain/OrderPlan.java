package org.selamat.status.order.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.OrderChange.Amend;
import org.selamat.status.order.domain.OrderChange.Issue;
import org.selamat.status.order.domain.OrderChange.Release;
import org.selamat.status.order.domain.OrderChange.Revoke;

/**
 * Compares the open order with what the status calls for. Whether an order that is no longer called for is released or
 * revoked depends on its evidence alone: if any of it was voided, the order should never have existed.
 */
public final class OrderPlan {

    private OrderPlan() {
    }

    public static List<OrderChange> reconcile(Optional<HomeOrder> open, Optional<OrderDemand> demand, EvidenceSet evidence) {
        if (open.isEmpty()) {
            return demand.<List<OrderChange>> map(wanted -> List.of(new Issue(wanted))).orElse(List.of());
        }
        return demand.map(wanted -> adapt(open.get(), wanted, evidence)).orElseGet(() -> List.of(end(open.get(), evidence)));
    }

    private static List<OrderChange> adapt(HomeOrder order, OrderDemand wanted, EvidenceSet evidence) {
        if (Collections.disjoint(order.because(), wanted.because())) {
            List<OrderChange> changes = new ArrayList<>();
            changes.add(end(order, evidence));
            changes.add(new Issue(wanted));
            return changes;
        }
        return same(order, wanted) ? List.of() : List.of(new Amend(order, wanted));
    }

    private static OrderChange end(HomeOrder order, EvidenceSet evidence) {
        return order.because().stream().anyMatch(evidence::isVoided) ? new Revoke(order) : new Release(order);
    }

    private static boolean same(HomeOrder order, OrderDemand wanted) {
        return order.until().equals(wanted.until()) && order.from().equals(wanted.from())
                && order.because().equals(wanted.because()) && order.backed() == wanted.backed();
    }
}
