package org.selamat.status.person.persistence;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** A document belongs to one person; the last report of identity-service says to whom. */
@ApplicationScoped
class StoredDocuments implements PanacheRepositoryBase<PersonDocumentEntity, String> {

    void replace(PersonId person, Set<DocumentIndex> owned) {
        delete("personId", person.value());
        owned.forEach(document -> {
            delete("documentIndex", document.hex());
            PersonDocumentEntity entity = new PersonDocumentEntity();
            entity.documentIndex = document.hex();
            entity.personId = person.value();
            persist(entity);
        });
        flush();
    }

    Optional<PersonId> holder(DocumentIndex document) {
        return findByIdOptional(document.hex()).map(entity -> new PersonId(entity.personId));
    }
}
