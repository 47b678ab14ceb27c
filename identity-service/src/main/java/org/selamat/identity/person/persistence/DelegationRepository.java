package org.selamat.identity.person.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Delegations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<DelegationEntity, UUID>, Delegations {

    @Override
    public void add(Delegation delegation) {
        var entity = new DelegationEntity();
        entity.id = delegation.id();
        entity.guardianId = delegation.guardian().value();
        entity.dependantId = delegation.dependant().value();
        entity.relation = delegation.relation();
        entity.validFrom = delegation.from();
        entity.validUntil = delegation.until();
        persist(entity);
    }

    @Override
    public Optional<Delegation> find(PersonId guardian, PersonId dependant) {
        return find("guardianId = ?1 and dependantId = ?2 and revokedAt is null", guardian.value(), dependant.value())
                .firstResultOptional().map(DelegationEntity::toDomain);
    }

    @Override
    public List<Delegation> givenTo(PersonId guardian) {
        return list("guardianId = ?1 and revokedAt is null order by validFrom, id", guardian.value()).stream()
                .map(DelegationEntity::toDomain).toList();
    }

    @Override
    public List<Delegation> over(PersonId dependant) {
        return list("dependantId = ?1 and revokedAt is null order by validFrom, id", dependant.value()).stream()
                .map(DelegationEntity::toDomain).toList();
    }
}
