package org.selamat.identity.ledger.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessLedger;
import org.selamat.identity.merge.domain.SamePerson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AccessRepository implements PanacheRepositoryBase<AccessEntity, UUID>, AccessLedger {

    private static final String NEWEST_FIRST = " order by at desc, id desc";

    private final SamePerson same;

    AccessRepository(SamePerson same) {
        this.same = same;
    }

    @Override
    public void add(List<AccessEntry> entries) {
        Map<UUID, AccessEntry> added = entries.stream()
                .collect(Collectors.toMap(AccessEntry::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        added.keySet().removeAll(kept(added.keySet()));
        persist(added.values().stream().map(AccessEntity::of));
    }

    private List<UUID> kept(Set<UUID> ids) {
        return getEntityManager().createQuery("select a.id from AccessEntity a where a.id in ?1", UUID.class)
                .setParameter(1, ids).getResultList();
    }

    @Override
    public List<AccessEntry> of(PersonId person, Optional<Position> after, int limit) {
        var records = same.partsOf(person);
        var entries = after
                .map(position -> find("personId in ?1 and (at < ?2 or (at = ?2 and id < ?3))" + NEWEST_FIRST, records,
                        position.at(), position.id()))
                .orElseGet(() -> find("personId in ?1" + NEWEST_FIRST, records));
        return entries.page(0, limit).list().stream().map(AccessEntity::toDomain).toList();
    }
}
