package org.selamat.status.person.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;

/** Stateless: the next read must see what was just written. */
@ApplicationScoped
class StoredMerges implements Merges {

    private static final String ADD = """
            insert into person_merge (merge_id, survivor_id, merged_id, undone, stands)
            values (:id, :survivor, :merged, :undone, not :undone)
            on conflict (merge_id) do update set undone = person_merge.undone or excluded.undone,
                stands = person_merge.stands and (person_merge.undone or not excluded.undone)""";
    private static final String KEEP = "update person_merge set stands = undone where merge_id = :id";
    private static final String TAKE = "update person_merge set stands = not undone where merge_id in :ids";
    /** An array is one parameter: a list of five hundred would be translated, parsed and planned anew each time. */
    private static final String OF = """
            select m.* from person_merge m where m.stands
            and (m.survivor_id = any(cast(:persons as uuid[])) or m.merged_id = any(cast(:persons as uuid[])))""";

    private final StatelessSession session;

    StoredMerges(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Merge merge) {
        put(merge, false);
    }

    @Override
    public void undo(Merge merge) {
        put(merge, true);
    }

    @Override
    public List<Merge> of(Collection<PersonId> persons) {
        return session.createNativeQuery(OF, MergeEntity.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultList().stream()
                .map(MergeEntity::toMerge).toList();
    }

    @Override
    public void keepAsItWas(Merge merge) {
        session.createNativeMutationQuery(KEEP).setParameter("id", merge.id()).executeUpdate();
    }

    @Override
    public void takeAsTold(Collection<UUID> merges) {
        if (!merges.isEmpty()) {
            session.createNativeMutationQuery(TAKE).setParameter("ids", merges).executeUpdate();
        }
    }

    private void put(Merge merge, boolean undone) {
        session.createNativeMutationQuery(ADD).setParameter("id", merge.id()).setParameter("survivor", merge.survivor().value())
                .setParameter("merged", merge.merged().value()).setParameter("undone", undone).executeUpdate();
    }
}
