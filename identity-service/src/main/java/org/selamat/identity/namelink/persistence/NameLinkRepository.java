package org.selamat.identity.namelink.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLink.State;
import org.selamat.identity.namelink.domain.NameLinks;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.Column;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NameLinkRepository implements PanacheRepositoryBase<NameLinkEntity, UUID>, NameLinks {

    private final Vault vault;

    NameLinkRepository(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void add(NameLink link) {
        var entity = new NameLinkEntity();
        entity.take(link);
        entity.name = vault.seal(entity.personId, Column.PERSON_LINKED_NAME, link.name().full());
        persist(entity);
    }

    @Override
    public List<NameLink> of(PersonId person) {
        return list("personId = ?1 and state <> ?2 order by id", person.value(), State.WITHDRAWN).stream().map(this::opened)
                .toList();
    }

    @Override
    public List<PersonName> confirmed(PersonId person) {
        return list("personId = ?1 and state = ?2 order by id", person.value(), State.CONFIRMED).stream().map(this::opened)
                .map(NameLink::name).toList();
    }

    @Override
    public Optional<NameLink> hold(PersonId person, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(entity -> entity.personId.equals(person.value()) && entity.state != State.WITHDRAWN).map(this::opened);
    }

    @Override
    public void replace(NameLink link) {
        findById(link.id()).take(link);
        flush();
    }

    @Override
    public void withdraw(NameLink link, Instant at) {
        var entity = findById(link.id());
        entity.name = null;
        entity.state = State.WITHDRAWN;
        entity.since = at;
        flush();
    }

    private NameLink opened(NameLinkEntity entity) {
        return entity.toDomain(new PersonName(vault.unseal(entity.personId, Column.PERSON_LINKED_NAME, entity.name)));
    }
}
