package org.selamat.status.contest.persistence;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.StatelessSession;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.ContestMonth;
import org.selamat.status.contest.domain.ContestMonth.Outcomes;
import org.selamat.status.contest.domain.Contests;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderState;

@ApplicationScoped
class StoredContests implements Contests {

    private static final String NEWEST = "from ContestEntity where orderId = :order order by openedAt desc, id desc";
    private static final String ENDED = """
            SELECT c.id, o.state FROM contest c JOIN home_order o ON o.id = c.order_id
            WHERE c.state = 'OPEN' AND o.state IN ('RELEASED', 'REVOKED') ORDER BY c.opened_at
            FOR UPDATE OF c SKIP LOCKED""";
    private static final String NOT_UPHELD = """
            select c.* from contest c where c.order_id = any(cast(:orders as uuid[])) and c.state <> 'UPHELD'
            order by c.opened_at, c.id for update""";
    private static final String MONTHS = """
            SELECT to_char(opened_at AT TIME ZONE 'Asia/Kuala_Lumpur', 'YYYY-MM') AS month, count(*),
                   count(*) FILTER (WHERE state = 'OPEN'), count(*) FILTER (WHERE state = 'UPHELD'),
                   count(*) FILTER (WHERE state = 'REJECTED'), count(*) FILTER (WHERE state = 'WITHDRAWN'),
                   count(*) FILTER (WHERE state = 'LAPSED'), count(overturned)
            FROM contest GROUP BY 1 ORDER BY 1 DESC""";

    private final StatelessSession session;
    private final Clock clock;

    StoredContests(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Contest contest) {
        session.insert(ContestEntity.of(contest));
    }

    @Override
    public Optional<Contest> forUpdate(UUID id) {
        return session.createSelectionQuery("from ContestEntity where id = :id", ContestEntity.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional().map(ContestEntity::toContest);
    }

    @Override
    public List<Contest> notUpheldForUpdate(Collection<OrderId> orders) {
        return session.createNativeQuery(NOT_UPHELD, ContestEntity.class)
                .setParameter("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new)).getResultList().stream()
                .map(ContestEntity::toContest).toList();
    }

    @Override
    public Optional<Contest> find(UUID id) {
        return Optional.ofNullable(session.get(ContestEntity.class, id)).map(ContestEntity::toContest);
    }

    @Override
    public void replace(Collection<Contest> contests) {
        session.updateMultiple(contests.stream().map(ContestEntity::of).toList());
    }

    @Override
    public Optional<Contest> newestOf(OrderId order) {
        return session.createSelectionQuery(NEWEST, ContestEntity.class).setParameter("order", order.value()).setMaxResults(1)
                .uniqueResultOptional().map(ContestEntity::toContest);
    }

    @Override
    public List<Ended> withEndedOrder(int limit) {
        return session.createNativeQuery(ENDED, Object[].class).setMaxResults(limit).getResultList().stream()
                .map(row -> new Ended((UUID) row[0], OrderState.valueOf((String) row[1]))).toList();
    }

    @Override
    public int overdue() {
        return session
                .createSelectionQuery("select count(*) from ContestEntity where state = OPEN and dueAt < :now", Long.class)
                .setParameter("now", clock.instant()).getSingleResult().intValue();
    }

    @Override
    public List<ContestMonth> byMonth(int months) {
        return session.createNativeQuery(MONTHS, Object[].class).setMaxResults(months).getResultList().stream()
                .map(row -> ContestMonth.of(YearMonth.parse((String) row[0]), number(row[1]), new Outcomes(number(row[2]),
                        number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]))))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
