package org.selamat.vaccine.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.FiledDose;
import org.selamat.vaccine.domain.dose.OneInjection;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredDoses implements Doses, PanacheRepositoryBase<DoseRow, UUID> {

    private final PersonIds ids;

    StoredDoses(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public void addAll(Collection<Dose> doses) {
        persist(doses.stream().map(DoseRow::of));
        // the voiding of the same day is a statement of its own, and a broken rule should show here
        flush();
    }

    @Override
    public List<Dose> of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    @Override
    public Map<PersonId, List<Dose>> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var same = ids.together(persons);
        var under = list("personId in ?1 and voidedBy is null order by givenOn, id",
                same.all(persons).stream().map(PersonId::value).toList()).stream().map(DoseRow::dose)
                .collect(Collectors.groupingBy(Dose::person));
        return persons.stream().distinct().collect(Collectors.toMap(Function.identity(), person -> OneInjection.each(
                same.of(person).stream().flatMap(id -> under.getOrDefault(id, List.of()).stream()).toList())));
    }

    @Override
    public Optional<Dose> held(PersonId person, DoseId id) {
        return find("id = ?1 and personId in ?2", id.value(), ids.of(person)).withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional().map(DoseRow::filed).filter(FiledDose::stands).map(FiledDose::dose);
    }

    @Override
    public List<FiledDose> file(PersonId person) {
        return list("personId in ?1 order by givenOn, id", ids.of(person)).stream().map(DoseRow::filed).toList();
    }

    @Override
    public Optional<FiledDose> forCorrection(PersonId person, DoseId id) {
        return find("id = ?1 and personId in ?2", id.value(), ids.of(person)).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().map(DoseRow::filed);
    }

    @Override
    public void markVoided(DoseId id, UUID correction) {
        findById(id.value()).voidedBy = correction;
        flush();
    }
}
