package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.OrderWatch;
import org.selamat.status.order.domain.OrderWatches;

/** An order that was never looked at has no row yet. */
@ApplicationScoped
class StoredWatches implements OrderWatches {

    private static final String DUE = """
            select o.id, w.reminded_at, w.alerted_at from home_order o left join order_watch w on w.order_id = o.id
            where o.state = 'ISSUED' and (w.look_at is null or w.look_at <= :now)
            order by w.look_at nulls first, o.id limit :limit for update of o skip locked""";
    private static final String PUT = """
            insert into order_watch (order_id, look_at, reminded_at, alerted_at)
            values (:order, :look, cast(:reminded as timestamptz), cast(:alerted as timestamptz))
            on conflict (order_id) do update set look_at = excluded.look_at, reminded_at = excluded.reminded_at,
                alerted_at = excluded.alerted_at""";
    private static final String SERVED = """
            select count(*), count(*) filter (where served_at is null and issued_at < :before) from home_order
            where state = 'ISSUED'""";

    private final StatelessSession session;

    StoredWatches(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<OrderWatch> dueAt(Instant now, int limit) {
        return session.createNativeQuery(DUE, Object[].class).setParameter("now", now).setParameter("limit", limit)
                .getResultList().stream().map(this::watch).toList();
    }

    private OrderWatch watch(Object[] row) {
        HomeOrderEntity order = session.get(HomeOrderEntity.class, (UUID) row[0]);
        return new OrderWatch(order.toOrder(), Optional.ofNullable((Instant) row[1]), Optional.ofNullable((Instant) row[2]));
    }

    @Override
    public void put(OrderWatch watch, Instant lookAgain) {
        session.createNativeMutationQuery(PUT).setParameter("order", watch.order().id().value())
                .setParameter("look", lookAgain).setParameter("reminded", text(watch.remindedAt()))
                .setParameter("alerted", text(watch.alertedAt())).executeUpdate();
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    @Override
    public Served served(Instant issuedBefore) {
        Object[] row = session.createNativeQuery(SERVED, Object[].class).setParameter("before", issuedBefore)
                .getSingleResult();
        return new Served(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
