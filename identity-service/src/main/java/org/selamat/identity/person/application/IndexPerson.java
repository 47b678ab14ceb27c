package org.selamat.identity.person.application;

import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonIndex;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.sealing.application.Secrets;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;

/** Computes the keyed hashes under which other services know a person's documents, names and birth date. */
@ApplicationScoped
class IndexPerson {

    private final OtherNames otherNames;
    private final Secrets secrets;

    IndexPerson(OtherNames otherNames, Secrets secrets) {
        this.otherNames = otherNames;
        this.secrets = secrets;
    }

    PersonIndex of(Person person) {
        var documents = person.documents().stream()
                .map(document -> Documents.index(document, secrets.documentIndexKey())).toList();
        var names = new ArrayList<String>();
        names.add(person.name().full());
        otherNames.of(person.id()).stream().map(PersonName::full).forEach(names::add);
        var tagger = new NameTagger(secrets.nameIndexKey(), person.id().value());
        return new PersonIndex(documents, HolderIndex.of(tagger, names, person.birthDate()).toText());
    }
}
