package org.selamat.status.entry.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.entry.domain.DoseRecall;
import org.selamat.status.entry.domain.DoseRecalls;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** One row a dose; a word that takes one back stays too, so that order doesn't matter. */
@ApplicationScoped
class StoredDoseRecalls implements DoseRecalls {

    private static final String PUT = """
            INSERT INTO dose_recall (dose_id, person_id, counts, told_at) VALUES (:dose, :person, :counts, :told)
            ON CONFLICT (dose_id) DO UPDATE SET counts = excluded.counts, told_at = excluded.told_at
            WHERE dose_recall.told_at <= excluded.told_at""";
    private static final String OF = "SELECT dose_id FROM dose_recall WHERE NOT counts AND person_id = ANY(:persons)";

    private final StatelessSession session;

    StoredDoseRecalls(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void put(DoseRecall recall) {
        session.createNativeMutationQuery(PUT).setParameter("dose", recall.dose().value())
                .setParameter("person", recall.person().value()).setParameter("counts", recall.counts())
                .setParameter("told", recall.toldAt()).executeUpdate();
    }

    @Override
    public Set<EvidenceId> of(Collection<PersonId> persons) {
        return session.createNativeQuery(OF, UUID.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultStream()
                .map(EvidenceId::new).collect(Collectors.toSet());
    }
}
