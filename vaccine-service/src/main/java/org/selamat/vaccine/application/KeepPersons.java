package org.selamat.vaccine.application;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.PersonalRecords;

/** Keeps the persons whom identity-service tells of, by the keyed hashes of their documents. */
@ApplicationScoped
public class KeepPersons {

    private final KnownPersons persons;
    private final PersonalRecords records;

    KeepPersons(KnownPersons persons, PersonalRecords records) {
        this.persons = persons;
        this.records = records;
    }

    @Transactional
    public void registered(KnownPerson person, Collection<String> documentIndex) {
        if (!records.isErased(person.id())) {
            persons.put(person);
            persons.setDocuments(person.id(), documentIndex);
        }
    }

    @Transactional
    public void documentsChanged(PersonId person, Collection<String> documentIndex) {
        if (!records.isErased(person)) {
            persons.setDocuments(person, documentIndex);
        }
    }
}
