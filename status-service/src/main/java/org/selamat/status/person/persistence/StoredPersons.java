package org.selamat.status.person.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredPersons implements PersonRegister, PanacheRepositoryBase<PersonEntity, UUID> {

    private final StoredDocuments documents;
    private final Clock clock;

    StoredPersons(StoredDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void put(PersonId person, Set<DocumentIndex> owned) {
        if (findById(person.value()) == null) {
            PersonEntity entity = new PersonEntity();
            entity.personId = person.value();
            entity.registeredAt = clock.instant();
            persistAndFlush(entity);
        }
        documents.replace(person, owned);
    }

    @Override
    public Optional<PersonId> find(DocumentIndex document) {
        return documents.holder(document);
    }

    @Override
    public Set<PersonId> known(Collection<PersonId> persons) {
        return find("personId in ?1", persons.stream().map(PersonId::value).toList()).stream()
                .map(entity -> new PersonId(entity.personId)).collect(Collectors.toSet());
    }
}
