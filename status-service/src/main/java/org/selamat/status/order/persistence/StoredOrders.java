package org.selamat.status.order.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.person.domain.PersonId;

/** Stateless, as everything between the fold and the database is. */
@ApplicationScoped
class StoredOrders implements OrderBook {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final String OPEN = "from HomeOrderEntity where personId = :person and state = ISSUED";
    private static final String OPEN_OF = "select o.* from home_order o where o.person_id = any(:persons) and o.state = 'ISSUED'";
    private static final String RELEASED_ON_VOIDED = """
            select o.* from home_order o where o.person_id = any(cast(:persons as uuid[])) and o.state = 'RELEASED'
            and exists (select 1 from evidence_voiding v where v.evidence_id = any(o.evidence_ids))""";
    private static final String NUMBERS = "select nextval('home_order_number') from generate_series(1, :count)";
    private static final String ALL = "from HomeOrderEntity where personId = :person order by issuedAt desc, id desc";

    private final StatelessSession session;
    private final OrderRows rows;

    StoredOrders(StatelessSession session, OrderRows rows) {
        this.session = session;
        this.rows = rows;
    }

    @Override
    public Optional<HomeOrder> find(OrderId id) {
        return Optional.ofNullable(session.get(HomeOrderEntity.class, id.value())).map(HomeOrderEntity::toOrder);
    }

    @Override
    public Optional<HomeOrder> openOf(PersonId person) {
        return session.createSelectionQuery(OPEN, HomeOrderEntity.class).setParameter("person", person.value())
                .uniqueResultOptional().map(HomeOrderEntity::toOrder);
    }

    @Override
    public List<HomeOrder> openOf(Collection<PersonId> persons) {
        return ofMany(OPEN_OF, persons);
    }

    @Override
    public List<HomeOrder> releasedOnVoided(Collection<PersonId> persons) {
        return ofMany(RELEASED_ON_VOIDED, persons);
    }

    private List<HomeOrder> ofMany(String query, Collection<PersonId> persons) {
        return session.createNativeQuery(query, HomeOrderEntity.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultStream()
                .map(HomeOrderEntity::toOrder).toList();
    }

    @Override
    public List<HomeOrder> of(PersonId person) {
        return session.createSelectionQuery(ALL, HomeOrderEntity.class).setParameter("person", person.value()).getResultList()
                .stream().map(HomeOrderEntity::toOrder).toList();
    }

    @Override
    public void add(Collection<HomeOrder> orders) {
        rows.insert(List.copyOf(orders));
    }

    @Override
    public void replace(Collection<HomeOrder> orders) {
        rows.update(List.copyOf(orders));
    }

    @Override
    public List<OrderNumber> nextNumbers(int count, Instant at) {
        int year = at.atZone(MALAYSIA).getYear();
        return session.createNativeQuery(NUMBERS, Long.class).setParameter("count", count).getResultList().stream()
                .map(sequence -> OrderNumber.of(year, sequence)).toList();
    }
}
