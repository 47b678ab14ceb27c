package org.selamat.identity.namelink.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLinks;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.Persons;

/** Shows the other names of one person: to their owner, and on record to the officer who has to decide about one. */
@ApplicationScoped
public class ShowNames {

    private final Persons persons;
    private final NameLinks links;
    private final NameAccess access;

    ShowNames(Persons persons, NameLinks links, NameAccess access) {
        this.persons = persons;
        this.links = links;
        this.access = access;
    }

    @Transactional
    public List<NameLink> toOwner(PersonId person) {
        access.readByOwner(person);
        return links.of(person);
    }

    @Transactional
    public Optional<Names> toOfficer(PersonId id) {
        return persons.find(id).map(person -> {
            access.readByOfficer(id);
            return new Names(person, links.of(id));
        });
    }

    /** The name of the documents, and the others. */
    public record Names(Person person, List<NameLink> others) {
    }
}
