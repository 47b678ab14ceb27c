package org.selamat.vaccine.persistence.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.claim.DoseClaim;
import org.selamat.vaccine.domain.claim.DoseClaims;
import org.selamat.vaccine.persistence.IdLock;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredDoseClaims implements DoseClaims, PanacheRepositoryBase<ClaimRow, UUID> {

    private final PersonIds ids;

    StoredDoseClaims(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public void add(DoseClaim claim) {
        persist(ClaimRow.of(claim));
    }

    @Override
    public Optional<DoseClaim> claim(UUID id) {
        IdLock.take(getEntityManager(), id);
        return findByIdOptional(id).map(ClaimRow::claim);
    }

    @Override
    public List<DoseClaim> of(PersonId person) {
        return list("personId in ?1 order by at desc, id", ids.of(person)).stream().map(ClaimRow::claim).toList();
    }
}
