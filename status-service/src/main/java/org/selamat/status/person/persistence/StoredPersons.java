package org.selamat.status.person.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredPersons implements PersonRegister, PanacheRepositoryBase<PersonEntity, UUID> {

    private static final String HOLDERS = """
            select d.documentIndex, p from PersonDocumentEntity d join PersonEntity p on p.personId = d.personId
            where d.documentIndex in :wanted""";

    private final StoredDocuments documents;
    private final Clock clock;

    StoredPersons(StoredDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void put(Holder holder, Set<DocumentIndex> owned) {
        PersonEntity entity = findByIdOptional(holder.person().value()).orElseGet(() -> added(holder.person()));
        if (entity.erased) {
            return;
        }
        holder.tags().ifPresent(tags -> entity.holderIndex = tags.toBytes());
        flush();
        documents.replace(holder.person(), owned);
    }

    @Override
    public void forget(PersonId person) {
        PersonEntity entity = findByIdOptional(person.value()).orElseGet(() -> added(person));
        entity.erased = true;
        entity.holderIndex = null;
        flush();
        documents.replace(person, Set.of());
    }

    private PersonEntity added(PersonId person) {
        PersonEntity entity = new PersonEntity();
        entity.personId = person.value();
        entity.registeredAt = clock.instant();
        persist(entity);
        return entity;
    }

    @Override
    public Optional<PersonId> find(DocumentIndex document) {
        return documents.holder(document);
    }

    @Override
    public Map<DocumentIndex, Holder> holders(Collection<DocumentIndex> wanted) {
        Map<DocumentIndex, Holder> found = new HashMap<>();
        getEntityManager().createQuery(HOLDERS, Object[].class)
                .setParameter("wanted", wanted.stream().map(DocumentIndex::hex).toList()).getResultStream()
                .forEach(row -> found.put(new DocumentIndex((String) row[0]), ((PersonEntity) row[1]).toHolder()));
        return found;
    }

    @Override
    public Map<PersonId, Holder> of(Collection<PersonId> persons) {
        return find("personId in ?1", persons.stream().map(PersonId::value).toList()).stream().map(PersonEntity::toHolder)
                .collect(Collectors.toMap(Holder::person, Function.identity()));
    }

    @Override
    public Set<PersonId> known(Collection<PersonId> persons) {
        return find("personId in ?1", persons.stream().map(PersonId::value).toList()).stream()
                .map(entity -> new PersonId(entity.personId)).collect(Collectors.toSet());
    }
}
