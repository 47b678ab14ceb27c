package org.selamat.status.person.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.person.domain.Document;
import org.selamat.status.person.domain.DocumentHash;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

/** Finds whoever holds a document, without the document leaving this call. */
@ApplicationScoped
public class FindPerson {

    private final PersonRegister register;
    private final DocumentHash hash;

    FindPerson(PersonRegister register, DocumentHash hash) {
        this.register = register;
        this.hash = hash;
    }

    public Optional<PersonId> by(Document document) {
        return register.find(hash.of(document));
    }
}
