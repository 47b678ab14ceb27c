package org.selamat.identity.person.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.SamePerson;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Delegations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<DelegationEntity, UUID>, Delegations {

    private final SamePerson same;

    DelegationRepository(SamePerson same) {
        this.same = same;
    }

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
        return find("guardianId in ?1 and dependantId in ?2 and revokedAt is null order by validUntil desc",
                same.partsOf(guardian), same.partsOf(same.survivorOf(dependant))).firstResultOptional().map(this::known);
    }

    @Override
    public List<Delegation> givenTo(PersonId guardian) {
        return list("guardianId in ?1 and revokedAt is null order by validFrom, id", same.partsOf(guardian)).stream()
                .map(this::known)
                .filter(delegation -> !delegation.guardian().equals(delegation.dependant())).toList();
    }

    @Override
    public List<Delegation> over(PersonId dependant) {
        return list("dependantId in ?1 and revokedAt is null order by validFrom, id", same.partsOf(dependant)).stream()
                .map(this::known)
                .filter(delegation -> !delegation.guardian().equals(delegation.dependant())).toList();
    }

    /** Between the persons that the two records stand for. */
    private Delegation known(DelegationEntity entity) {
        return entity.toDomain(same::survivorOf);
    }
}
