package org.selamat.status.contest.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderState;

/** All contests. */
public interface Contests {

    void add(Contest contest);

    /** For a change: others wait until the transaction ends. */
    Optional<Contest> forUpdate(UUID id);

    /** For a change, as above. */
    List<Contest> notUpheldForUpdate(Collection<OrderId> orders);

    Optional<Contest> find(UUID id);

    void replace(Collection<Contest> contests);

    /** The newest one. */
    Optional<Contest> newestOf(OrderId order);

    /**
     * Open contests whose order has ended meanwhile, the oldest first; those that others are changing wait for the next time.
     */
    List<Ended> withEndedOrder(int limit);

    int overdue();

    /** Contests by the month of their opening in Malaysia, the newest month first. */
    List<ContestMonth> byMonth(int months);

    /** An open contest and how its order ended. */
    record Ended(UUID contest, OrderState order) {
    }
}
