package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.List;

/** When each open order is looked at next, and when its person was reminded. */
public interface OrderWatches {

    /**
     * Open orders that are due to be looked at, the longest due first; nobody else looks at them until the transaction ends.
     */
    List<OrderWatch> dueAt(Instant now, int limit);

    void put(OrderWatch watch, Instant lookAgain);

    /** Open orders, and those of them that nobody said they have, issued before the given time. */
    Served served(Instant issuedBefore);

    /** How many are open, and how many went unanswered for long. */
    record Served(int open, int unserved) {
    }
}
