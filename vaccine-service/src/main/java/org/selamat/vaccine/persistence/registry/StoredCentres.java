package org.selamat.vaccine.persistence.registry;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Centres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredCentres implements Centres, PanacheRepositoryBase<CentreRow, String> {

    @Override
    public Optional<Centre> find(String id) {
        return findByIdOptional(id).map(CentreRow::centre);
    }

    @Override
    public Optional<Centre> forUpdate(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CentreRow::centre);
    }

    @Override
    public void put(Centre centre) {
        getEntityManager().merge(CentreRow.of(centre));
    }

    @Override
    public List<Centre> page(Optional<String> after, int limit) {
        return find("id > ?1 order by id", after.orElse("")).page(0, limit).stream().map(CentreRow::centre).toList();
    }
}
