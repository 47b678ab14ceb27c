package org.selamat.status.order.domain;

import org.selamat.status.derivation.domain.OrderDemand;

/** What has to happen to a person's orders so that they say what the status says. */
public sealed interface OrderChange {

    /** A new order. */
    record Issue(OrderDemand demand) implements OrderChange {
    }

    /** The same order with another end, or resting on other evidence. */
    record Amend(HomeOrder order, OrderDemand demand) implements OrderChange {
    }

    /** Over, as it should be. */
    record Release(HomeOrder order) implements OrderChange {
    }

    /** Should never have existed. */
    record Revoke(HomeOrder order) implements OrderChange {
    }
}
