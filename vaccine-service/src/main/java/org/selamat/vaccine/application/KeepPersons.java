package org.selamat.vaccine.application;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;

/** Keeps the persons whom identity-service tells of, by the keyed hashes of their documents. */
@ApplicationScoped
public class KeepPersons {

    private final KnownPersons persons;

    KeepPersons(KnownPersons persons) {
        this.persons = persons;
    }

    @Transactional
    public void registered(KnownPerson person, Collection<String> documentIndex) {
        persons.put(person);
        persons.setDocuments(person.id(), documentIndex);
    }

    @Transactional
    public void documentsChanged(PersonId person, Collection<String> documentIndex) {
        persons.setDocuments(person, documentIndex);
    }
}
