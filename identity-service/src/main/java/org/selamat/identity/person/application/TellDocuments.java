package org.selamat.identity.person.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.PersonEvents;
import org.selamat.identity.person.domain.PersonIndex;
import org.selamat.identity.person.domain.Persons;

/** Tells the services that look persons up by document which documents lead to a person now. */
@ApplicationScoped
public class TellDocuments {

    private final Persons persons;
    private final PersonEvents events;
    private final IndexPerson index;

    TellDocuments(Persons persons, PersonEvents events, IndexPerson index) {
        this.persons = persons;
        this.events = events;
        this.index = index;
    }

    /** @param none whether no document leads here any more, because another record stands for the person */
    public void of(PersonId id, boolean none) {
        var known = index.of(persons.find(id).orElseThrow());
        events.indexChanged(id, none ? new PersonIndex(List.of(), known.holder()) : known);
    }
}
