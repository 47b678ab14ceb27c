package org.selamat.status.grant.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.grant.domain.Grant;
import org.selamat.status.grant.domain.Grants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredGrants implements Grants, PanacheRepositoryBase<GrantEntity, UUID> {

    @Override
    public void give(Grant grant) {
        if (findById(grant.id()) == null) {
            persist(GrantEntity.of(grant));
        }
    }

    @Override
    public void revoke(UUID id) {
        findByIdOptional(id).ifPresent(entity -> entity.revoked = true);
    }

    @Override
    public Optional<Grant> find(UUID id) {
        return findByIdOptional(id).filter(entity -> !entity.revoked).map(GrantEntity::toGrant);
    }
}
