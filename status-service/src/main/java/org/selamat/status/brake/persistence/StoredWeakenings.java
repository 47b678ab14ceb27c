package org.selamat.status.brake.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.StatelessSession;
import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakenings;

@ApplicationScoped
class StoredWeakenings implements Weakenings {

    private static final String HOLDING = "from WeakeningEntity where startsAt <= :t and endsAt > :t";
    private static final String CURRENT = """
            from WeakeningEntity where endsAt > :t or (endsAt is null and proposedAt > :since) order by proposedAt desc""";

    private final StatelessSession session;

    StoredWeakenings(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Weakening weakening) {
        session.insert(WeakeningEntity.of(weakening));
    }

    @Override
    public Optional<Weakening> forUpdate(UUID id) {
        return session.createSelectionQuery("from WeakeningEntity where id = :id", WeakeningEntity.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional()
                .map(WeakeningEntity::toWeakening);
    }

    @Override
    public void replace(Weakening weakening) {
        session.update(WeakeningEntity.of(weakening));
    }

    @Override
    public List<Weakening> holdingAt(Instant t) {
        return session.createSelectionQuery(HOLDING, WeakeningEntity.class).setParameter("t", t).getResultStream()
                .map(WeakeningEntity::toWeakening).toList();
    }

    @Override
    public List<Weakening> current(Instant t) {
        return session.createSelectionQuery(CURRENT, WeakeningEntity.class).setParameter("t", t)
                .setParameter("since", t.minus(Weakening.LONGEST)).getResultStream().map(WeakeningEntity::toWeakening).toList();
    }
}
