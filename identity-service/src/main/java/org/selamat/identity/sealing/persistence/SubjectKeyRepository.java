package org.selamat.identity.sealing.persistence;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.sealing.domain.SubjectKeys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SubjectKeyRepository implements PanacheRepositoryBase<SubjectKeyEntity, UUID>, SubjectKeys {

    private final Clock clock;

    SubjectKeyRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void add(UUID subject, byte[] wrapped) {
        var entity = new SubjectKeyEntity();
        entity.subject = subject;
        entity.wrapped = wrapped;
        entity.createdAt = clock.instant();
        persist(entity);
    }

    @Override
    public Optional<byte[]> wrapped(UUID subject) {
        return findByIdOptional(subject).map(entity -> entity.wrapped);
    }
}
