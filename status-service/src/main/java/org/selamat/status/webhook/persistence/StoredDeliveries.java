package org.selamat.status.webhook.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    @Override
    public void add(Delivery delivery) {
        DeliveryEntity entity = new DeliveryEntity();
        entity.take(delivery);
        persist(entity);
    }

    @Override
    public void replace(Delivery delivery) {
        findById(delivery.id()).take(delivery);
        flush();
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return find("state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt", Delivery.State.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit).stream().map(DeliveryEntity::toDelivery).toList();
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return findByIdOptional(id).map(DeliveryEntity::toDelivery);
    }

    @Override
    public boolean isPending(PersonId person, BatchId reversal) {
        return count("personId = ?1 and reversal = ?2 and state = ?3", person.value(), reversal.value(),
                Delivery.State.PENDING) > 0;
    }

    @Override
    public List<Delivery> of(String airline, Optional<UUID> before, int limit) {
        var query = before.isPresent() ? find("airline = ?1 and id < ?2 order by id desc", airline, before.get())
                : find("airline = ?1 order by id desc", airline);
        return query.page(0, limit).stream().map(DeliveryEntity::toDelivery).toList();
    }
}
