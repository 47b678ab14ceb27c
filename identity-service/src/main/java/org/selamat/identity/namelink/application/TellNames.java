package org.selamat.identity.namelink.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.SamePerson;
import org.selamat.identity.person.application.TellDocuments;

/** Tells the services that compare names by which tags this person is compared now. */
@ApplicationScoped
class TellNames {

    private final TellDocuments documents;
    private final SamePerson same;

    TellNames(TellDocuments documents, SamePerson same) {
        this.documents = documents;
        this.same = same;
    }

    void of(PersonId person) {
        documents.of(person, !same.survivorOf(person).equals(person));
    }
}
