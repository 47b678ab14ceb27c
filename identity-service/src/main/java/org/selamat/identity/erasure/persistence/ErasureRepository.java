package org.selamat.identity.erasure.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure;
import org.selamat.identity.erasure.domain.Erasure.State;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.identity.merge.domain.SamePerson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<ErasureEntity, UUID>, Erasures {

    private final SamePerson same;

    ErasureRepository(SamePerson same) {
        this.same = same;
    }

    @Override
    public void add(Erasure erasure) {
        var entity = new ErasureEntity();
        entity.take(erasure);
        persist(entity);
    }

    @Override
    public Optional<Erasure> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(ErasureEntity::toDomain);
    }

    @Override
    public void replace(Erasure erasure) {
        findById(erasure.id()).take(erasure);
        flush();
    }

    @Override
    public Optional<Erasure> waitingFor(PersonId person) {
        return find("personId in ?1 and state = ?2 order by dueAt, id", same.partsOf(same.survivorOf(person)), State.WAITING)
                .firstResultOptional().map(ErasureEntity::toDomain);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return find("state = ?1 and dueAt <= ?2 order by dueAt, id", State.WAITING, now).page(0, limit).stream()
                .map(entity -> entity.id).toList();
    }
}
