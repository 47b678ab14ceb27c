package org.selamat.status.webhook.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredDeliveries implements Deliveries, PanacheRepositoryBase<DeliveryEntity, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final String AIRLINES = """
            SELECT w.airline FROM webhook w WHERE EXISTS (SELECT 1 FROM webhook_delivery d
                WHERE d.airline = w.airline AND d.state = 'PENDING' AND d.next_attempt_at <= :now)""";
    /** A correction that no change of a status brought counts from when it was put on its way. */
    private static final String UNTAKEN_SINCE = """
            SELECT min(coalesce(v.decided_at, d.queued_at)) FROM webhook_delivery d
            LEFT JOIN status_version v ON v.person_id = d.person_id AND v.version = d.status_version
            WHERE d.state <> 'DELIVERED' AND d.departure_at > :now
            AND NOT EXISTS (SELECT 1 FROM webhook_delivery newer WHERE newer.decision_id = d.decision_id
                AND newer.state = 'DELIVERED' AND newer.decided_at >= d.decided_at)""";

    @Override
    public void add(Collection<Delivery> deliveries) {
        deliveries.forEach(delivery -> {
            DeliveryEntity entity = new DeliveryEntity();
            entity.take(delivery);
            persist(entity);
        });
    }

    @Override
    public void replace(Collection<Delivery> deliveries) {
        Map<UUID, Delivery> next = deliveries.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        list("id in ?1", next.keySet()).forEach(entity -> entity.take(next.get(entity.id)));
        flush();
    }

    @Override
    public List<String> airlinesWithDue(Instant now) {
        return getSession().createNativeQuery(AIRLINES, String.class).setParameter("now", now).getResultList();
    }

    @Override
    public List<Delivery> due(String airline, Instant now, int limit) {
        return find("airline = ?1 and state = ?2 and nextAttemptAt <= ?3 order by nextAttemptAt", airline,
                Delivery.State.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit).stream().map(DeliveryEntity::toDelivery).toList();
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return findByIdOptional(id).map(DeliveryEntity::toDelivery);
    }

    @Override
    public Set<OnItsWay> onTheirWay(Collection<PersonId> persons) {
        return persons.isEmpty() ? Set.of()
                : find("personId in ?1 and reversal is not null and state = ?2",
                        persons.stream().map(PersonId::value).toList(), Delivery.State.PENDING).stream()
                        .map(entity -> new OnItsWay(new PersonId(entity.personId), new BatchId(entity.reversal)))
                        .collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> untakenSince(Instant now) {
        return Optional.ofNullable(getSession().createNativeQuery(UNTAKEN_SINCE, Instant.class).setParameter("now", now)
                .getSingleResult());
    }

    @Override
    public List<Delivery> of(String airline, Optional<UUID> before, int limit) {
        var query = before.isPresent() ? find("airline = ?1 and id < ?2 order by id desc", airline, before.get())
                : find("airline = ?1 order by id desc", airline);
        return query.page(0, limit).stream().map(DeliveryEntity::toDelivery).toList();
    }
}
