package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** When each open order is looked at next, and when its person was reminded. */
public interface OrderWatches {

    /**
     * Orders that are due to be looked at, the longest due first, those that have ended meanwhile among them; nobody else looks
     * at them or changes them until the transaction ends.
     */
    List<OrderWatch> dueAt(Instant now, int limit);

    void put(Collection<Planned> watches);

    /** Open orders, and those of them that nobody said they have, issued before the given time. */
    Served served(Instant issuedBefore);

    void drop(Collection<OrderId> orders);

    /** What was written about, and when to look again. */
    record Planned(OrderWatch watch, Instant lookAgain) {

        /** In the first hour of an order nobody can have missed anything. */
        private static final Duration FIRST = Duration.ofHours(1);

        /** Of an order that is issued. */
        public static Planned first(HomeOrder order) {
            return new Planned(OrderWatch.begin(order), order.issuedAt().plus(FIRST));
        }
    }

    /** How many are open, and how many went unanswered for long. */
    record Served(int open, int unserved) {
    }
}
