package org.selamat.vaccine.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Doses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredDoses implements Doses, PanacheRepositoryBase<DoseRow, UUID> {

    @Override
    public void add(Dose dose) {
        persist(DoseRow.of(dose));
    }

    @Override
    public List<Dose> of(PersonId person) {
        return list("personId = ?1 order by givenOn, id", person.value()).stream().map(DoseRow::dose).toList();
    }

    @Override
    public Optional<Dose> find(PersonId person, DoseId id) {
        return find("id = ?1 and personId = ?2", id.value(), person.value()).firstResultOptional().map(DoseRow::dose);
    }
}
