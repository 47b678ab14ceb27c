package org.selamat.vaccine.persistence.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.registry.RecalledDose;
import org.selamat.vaccine.domain.registry.RecalledDoses;

@ApplicationScoped
class StoredRecalledDoses implements RecalledDoses {

    /** Of two replicas that find the same dose the second changes nothing, and gets nothing to tell. */
    private static final String TELL = """
            WITH said AS (
                SELECT d.id, false AS counts
                FROM lot l JOIN dose d ON d.lot = l.number AND d.product = l.product AND d.voided_by IS NULL
                WHERE NOT l.recall_doses_count
                    AND NOT EXISTS (SELECT 1 FROM dose_recall r WHERE r.dose_id = d.id AND NOT r.counts)
                UNION ALL
                SELECT d.id, true
                FROM dose_recall r JOIN dose d ON d.id = r.dose_id JOIN lot l ON l.number = d.lot AND l.product = d.product
                WHERE NOT r.counts AND l.recall_doses_count
                LIMIT :limit)
            INSERT INTO dose_recall (dose_id, counts, told_at) SELECT id, counts, :now FROM said ORDER BY id
            ON CONFLICT (dose_id) DO UPDATE SET counts = excluded.counts, told_at = excluded.told_at
                WHERE dose_recall.counts <> excluded.counts
            RETURNING dose_id, (SELECT person_id FROM dose WHERE id = dose_id), counts""";

    private final EntityManager entities;

    StoredRecalledDoses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RecalledDose> tell(int limit, Instant now) {
        List<Object[]> rows = entities.createNativeQuery(TELL).setParameter("limit", limit).setParameter("now", now)
                .getResultList();
        return rows.stream().map(row -> new RecalledDose(new DoseId((UUID) row[0]), new PersonId((UUID) row[1]),
                (Boolean) row[2], now)).toList();
    }
}
