package org.selamat.status.boarding.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredBoardingModel implements BoardingModel, PanacheRepositoryBase<BoardingStatusEntity, UUID> {

    @Override
    public Map<PersonId, Entry> of(Collection<PersonId> persons) {
        return find("personId in ?1", persons.stream().map(PersonId::value).toList()).stream()
                .map(BoardingStatusEntity::toEntry).collect(Collectors.toMap(Entry::person, Function.identity()));
    }

    @Override
    public boolean put(Entry entry) {
        BoardingStatusEntity entity = findById(entry.person().value());
        if (entity != null && entity.version >= entry.version()) {
            return false;
        }
        boolean isNew = entity == null;
        BoardingStatusEntity row = isNew ? new BoardingStatusEntity() : entity;
        row.personId = entry.person().value();
        row.version = entry.version();
        row.label = entry.label();
        row.validUntil = entry.validUntil().orElse(null);
        row.decidedAt = entry.decidedAt();
        if (isNew) {
            persist(row);
        }
        flush();
        return true;
    }
}
