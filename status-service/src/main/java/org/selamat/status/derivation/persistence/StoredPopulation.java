package org.selamat.status.derivation.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.derivation.domain.Population;
import org.selamat.status.person.domain.PersonId;

/** Walks the index of evidence by person. */
@ApplicationScoped
class StoredPopulation implements Population {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String NEXT = "select distinct person_id from evidence where person_id > :last order by person_id limit :limit";

    private final StatelessSession session;

    StoredPopulation(StatelessSession session) {
        this.session = session;
    }

    @Override
    public long size() {
        return session.createNativeQuery("select count(distinct person_id) from evidence", Long.class).getSingleResult();
    }

    @Override
    public List<PersonId> after(Optional<UUID> last, int limit) {
        return session.createNativeQuery(NEXT, UUID.class).setParameter("last", last.orElse(FIRST)).setParameter("limit", limit)
                .getResultList().stream().map(PersonId::new).toList();
    }
}
