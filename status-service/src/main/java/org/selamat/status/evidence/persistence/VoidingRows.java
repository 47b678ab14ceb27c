package org.selamat.status.evidence.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Voiding;

/** What was voided: one insert for many that may find rows there, and reads. */
@ApplicationScoped
class VoidingRows {

    private static final String ADD = """
            insert into evidence_voiding (evidence_id, reason, actor, batch_id, correction_id, voided_at)
            select * from unnest(cast(:ids as uuid[]), cast(:reasons as text[]), cast(:actors as text[]), cast(:batches as uuid[]),
                cast(:corrections as uuid[]), cast(:ats as timestamptz[])) order by 1
            on conflict (evidence_id) do nothing returning evidence_id""";

    private final StatelessSession session;

    VoidingRows(StatelessSession session) {
        this.session = session;
    }

    /** @return those that were not there */
    List<Voiding> add(Collection<Voiding> voidings) {
        if (voidings.isEmpty()) {
            return List.of();
        }
        Set<UUID> added = new HashSet<>(session.createNativeQuery(ADD, UUID.class)
                .setParameter("ids", column(voidings, one -> one.evidence().value(), UUID[]::new))
                .setParameter("reasons", column(voidings, one -> one.reason().name(), String[]::new))
                .setParameter("actors", column(voidings, Voiding::actor, String[]::new))
                .setParameter("batches",
                        column(voidings, one -> one.batch().map(BatchId::value).orElse(null), UUID[]::new))
                .setParameter("corrections", column(voidings, one -> one.correctionId().orElse(null), UUID[]::new))
                .setParameter("ats", column(voidings, Voiding::at, Instant[]::new)).getResultList());
        return voidings.stream().filter(one -> added.remove(one.evidence().value())).toList();
    }

    List<Voiding> of(Collection<EvidenceId> evidence) {
        List<UUID> ids = evidence.stream().map(EvidenceId::value).toList();
        return ids.isEmpty() ? List.of()
                : session.createSelectionQuery("from VoidingEntity where evidenceId in :ids", VoidingEntity.class)
                        .setParameter("ids", ids).getResultStream().map(VoidingEntity::toVoiding).toList();
    }

    boolean isVoided(EvidenceId id) {
        return session.get(VoidingEntity.class, id.value()) != null;
    }

    private static <T> T[] column(Collection<Voiding> rows, Function<Voiding, T> value,
            IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
