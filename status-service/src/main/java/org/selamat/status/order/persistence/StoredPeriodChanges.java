package org.selamat.status.order.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.PeriodChange;
import org.selamat.status.order.domain.PeriodChanges;

@ApplicationScoped
class StoredPeriodChanges implements PeriodChanges {

    private final StatelessSession session;

    StoredPeriodChanges(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(PeriodChange change) {
        session.insert(PeriodChangeEntity.of(change));
    }

    @Override
    public Optional<PeriodChange> lock(UUID id) {
        return Optional.ofNullable(session.get(PeriodChangeEntity.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(PeriodChangeEntity::toChange);
    }

    @Override
    public void approve(PeriodChange approved) {
        session.update(PeriodChangeEntity.of(approved));
    }
}
