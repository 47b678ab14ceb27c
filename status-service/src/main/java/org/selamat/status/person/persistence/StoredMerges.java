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
            insert into person_merge (merge_id, survivor_id, merged_id, undone) values (:id, :survivor, :merged, :undone)
            on conflict (merge_id) do update set undone = person_merge.undone or excluded.undone""";
    private static final String OF = "from MergeEntity where not undone and (survivorId in :persons or mergedId in :persons)";

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
        List<UUID> ids = persons.stream().map(PersonId::value).toList();
        return session.createSelectionQuery(OF, MergeEntity.class).setParameter("persons", ids).getResultList().stream()
                .map(MergeEntity::toMerge).toList();
    }

    private void put(Merge merge, boolean undone) {
        session.createNativeMutationQuery(ADD).setParameter("id", merge.id()).setParameter("survivor", merge.survivor().value())
                .setParameter("merged", merge.merged().value()).setParameter("undone", undone).executeUpdate();
    }
}
