package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderWatch;
import org.selamat.status.order.domain.OrderWatches;

/** Every open order has a row; that of an ended one stays until it would have been due. */
@ApplicationScoped
class StoredWatches implements OrderWatches {

    /** The watch is locked as well: one that another replica has just put off is read again, and nobody is written to twice. */
    private static final String DUE = """
            select o.*, w.reminded_at, w.alerted_at from order_watch w join home_order o on o.id = w.order_id
            where w.look_at <= :now order by w.look_at limit :limit for update of o, w skip locked""";
    private static final String DROP = "delete from order_watch where order_id = any(cast(:orders as uuid[]))";
    private static final String PUT = """
            insert into order_watch (order_id, look_at, reminded_at, alerted_at)
            select * from unnest(cast(:orders as uuid[]), cast(:looks as timestamptz[]), cast(:reminded as timestamptz[]),
                cast(:alerted as timestamptz[]))
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
        return session.createNativeQuery(DUE, Object[].class).addEntity("o", HomeOrderEntity.class)
                .addScalar("reminded_at", Instant.class).addScalar("alerted_at", Instant.class).setParameter("now", now)
                .setParameter("limit", limit).getResultStream().map(row -> watch((Object[]) row)).toList();
    }

    private static OrderWatch watch(Object[] row) {
        return new OrderWatch(((HomeOrderEntity) row[0]).toOrder(), Optional.ofNullable((Instant) row[1]),
                Optional.ofNullable((Instant) row[2]));
    }

    @Override
    public void put(Collection<Planned> watches) {
        List<Planned> rows = List.copyOf(watches);
        session.createNativeMutationQuery(PUT)
                .setParameter("orders", rows.stream().map(row -> row.watch().order().id().value()).toArray(UUID[]::new))
                .setParameter("looks", moments(rows, Planned::lookAgain))
                .setParameter("reminded", moments(rows, row -> row.watch().remindedAt().orElse(null)))
                .setParameter("alerted", moments(rows, row -> row.watch().alertedAt().orElse(null))).executeUpdate();
    }

    private static Instant[] moments(List<Planned> rows, Function<Planned, Instant> column) {
        return rows.stream().map(column).toArray(Instant[]::new);
    }

    @Override
    public void drop(Collection<OrderId> orders) {
        if (!orders.isEmpty()) {
            session.createNativeMutationQuery(DROP)
                    .setParameter("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    @Override
    public Served served(Instant issuedBefore) {
        Object[] row = session.createNativeQuery(SERVED, Object[].class).setParameter("before", issuedBefore)
                .getSingleResult();
        return new Served(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
