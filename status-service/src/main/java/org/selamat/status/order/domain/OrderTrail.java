package org.selamat.status.order.domain;

import java.util.Collection;
import java.util.List;

/** Everything that ever happened to orders, append-only. */
public interface OrderTrail {

    void add(Collection<OrderStep> steps);

    /** Oldest first. */
    List<OrderStep> of(OrderId order);
}
