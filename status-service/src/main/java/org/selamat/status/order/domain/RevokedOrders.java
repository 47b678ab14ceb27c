package org.selamat.status.order.domain;

import java.util.Collection;

/** Orders that should never have been, as they turn out to be so, for whoever kept a judgement about one of them. */
public interface RevokedOrders {

    /** In the transaction that revokes them. */
    void add(Collection<OrderId> orders);
}
