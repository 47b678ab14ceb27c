package org.selamat.vaccine.persistence.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.Merge;
import org.selamat.vaccine.domain.person.Merges;

/** Every write may be repeated, and whatever comes first: an undone merge stays undone. */
@ApplicationScoped
class StoredMerges implements Merges {

    private final EntityManager entities;

    StoredMerges(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Merge merge) {
        write(merge, false);
    }

    @Override
    public void undo(Merge merge) {
        write(merge, true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Merge> of(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        List<Object[]> rows = entities.createNativeQuery("""
                SELECT id, survivor, merged FROM person_merge WHERE NOT undone AND survivor IN (:ids)
                UNION SELECT id, survivor, merged FROM person_merge WHERE NOT undone AND merged IN (:ids)""")
                .setParameter("ids", ids).getResultList();
        return rows.stream()
                .map(row -> new Merge((UUID) row[0], new PersonId((UUID) row[1]), new PersonId((UUID) row[2]))).toList();
    }

    private void write(Merge merge, boolean undone) {
        entities.createNativeQuery("""
                INSERT INTO person_merge (id, survivor, merged, undone) VALUES (:id, :survivor, :merged, :undone)
                ON CONFLICT (id) DO UPDATE SET undone = person_merge.undone OR excluded.undone""")
                .setParameter("id", merge.id()).setParameter("survivor", merge.survivor().value())
                .setParameter("merged", merge.merged().value()).setParameter("undone", undone).executeUpdate();
    }
}
