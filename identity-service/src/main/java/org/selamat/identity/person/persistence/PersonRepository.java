package org.selamat.identity.person.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.SamePerson;
import org.selamat.identity.person.domain.IdentityDocument;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.person.domain.Persons;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.Column;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID>, Persons {

    private final DocumentRepository documents;
    private final SamePerson same;
    private final Vault vault;
    private final Clock clock;

    PersonRepository(DocumentRepository documents, SamePerson same, Vault vault, Clock clock) {
        this.documents = documents;
        this.same = same;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void add(Person person) {
        vault.open(person.id().value());
        var entity = new PersonEntity();
        entity.id = person.id().value();
        entity.createdAt = clock.instant();
        entity.kind = person.kind();
        entity.birthDate = vault.seal(entity.id, Column.PERSON_BIRTH_DATE, person.birthDate().toString());
        fill(entity, person);
        persist(entity);
        person.documents().forEach(document -> documents.add(person.id(), document));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return findByIdOptional(id.value()).map(this::opened);
    }

    @Override
    public Set<PersonId> registered(Collection<PersonId> ids) {
        return getEntityManager().createQuery("select p.id from PersonEntity p where p.id in ?1", UUID.class)
                .setParameter(1, ids.stream().map(PersonId::value).toList()).getResultStream().map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Person> hold(PersonId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::opened);
    }

    @Override
    public void update(Person edited) {
        fill(findById(edited.id().value()), edited);
    }

    @Override
    public boolean isTaken(IdentityDocument document) {
        return documents.isTaken(document);
    }

    private void fill(PersonEntity entity, Person person) {
        entity.fullName = vault.seal(entity.id, Column.PERSON_FULL_NAME, person.name().full());
        entity.language = person.language();
        entity.version = person.version();
    }

    private Person opened(PersonEntity entity) {
        var id = new PersonId(entity.id);
        var name = new PersonName(vault.unseal(entity.id, Column.PERSON_FULL_NAME, entity.fullName));
        var birthDate = LocalDate.parse(vault.unseal(entity.id, Column.PERSON_BIRTH_DATE, entity.birthDate));
        return new Person(id, entity.kind, name, birthDate, entity.language, documents.of(same.partsOf(id)), entity.version);
    }
}
