package org.selamat.status.order.domain;

import java.util.Map;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/** Orders that should never have been, as they turn out to be so, for whoever kept a judgement about one of them. */
public interface RevokedOrders {

    /**
     * In the transaction that revokes them.
     *
     * @param orders each with the reversal whose convergence proves that every copy knows
     */
    void add(Map<OrderId, Optional<BatchId>> orders);
}
