package org.selamat.vaccine.persistence.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.Merges;
import org.selamat.vaccine.domain.person.SamePersons;

/** Under which ids a person's rows lie. */
@ApplicationScoped
public class PersonIds {

    private final Merges merges;

    PersonIds(Merges merges) {
        this.merges = merges;
    }

    public List<UUID> of(PersonId person) {
        return together(List.of(person)).of(person).stream().map(PersonId::value).toList();
    }

    public SamePersons together(Collection<PersonId> persons) {
        return SamePersons.of(persons, merges);
    }
}
