package org.selamat.status.reversal.persistence;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.Convergence.CopyProgress;
import org.selamat.status.reversal.domain.Reversals.Watermark;

/** The set operations of a reversal: who was touched, who reported, who lags. */
@ApplicationScoped
class CopyProgressReader {

    private static final String TOUCH = """
            INSERT INTO reversal_person (unit, person_id, version, touched_at) VALUES (:unit, :person, cast(:version AS bigint), :at)
            ON CONFLICT (unit, person_id) DO UPDATE SET version = coalesce(excluded.version, reversal_person.version)""";
    private static final String REPORT = """
            INSERT INTO copy_watermark (unit, copy, person_id, version, reported_at) VALUES (:unit, :copy, :person, :version, :at)
            ON CONFLICT (unit, copy, person_id) DO UPDATE SET version = excluded.version, reported_at = excluded.reported_at
            WHERE copy_watermark.version < excluded.version""";
    private static final String COUNT = "SELECT count(*), count(version) FROM reversal_person WHERE unit = :unit";
    private static final String PROGRESS = """
            SELECT count(w.person_id), min(p.touched_at) FILTER (WHERE w.person_id IS NULL)
            FROM reversal_person p
            LEFT JOIN copy_watermark w ON w.unit = p.unit AND w.person_id = p.person_id AND w.version >= p.version AND w.copy = :copy
            WHERE p.unit = :unit AND p.version IS NOT NULL""";

    private final StatelessSession session;

    CopyProgressReader(StatelessSession session) {
        this.session = session;
    }

    void touch(BatchId unit, PersonId person, Optional<Long> version, Instant at) {
        session.createNativeMutationQuery(TOUCH).setParameter("unit", unit.value()).setParameter("person", person.value())
                .setParameter("version", version.map(String::valueOf).orElse(null)).setParameter("at", at).executeUpdate();
    }

    void report(Watermark watermark) {
        session.createNativeMutationQuery(REPORT).setParameter("unit", watermark.unit().value())
                .setParameter("copy", watermark.copy()).setParameter("person", watermark.person().value())
                .setParameter("version", watermark.version()).setParameter("at", watermark.at()).executeUpdate();
    }

    Convergence of(BatchId unit) {
        Object[] counts = session.createNativeQuery(COUNT, Object[].class).setParameter("unit", unit.value()).getSingleResult();
        return new Convergence(unit, number(counts[0]), number(counts[1]),
                Convergence.COPIES.stream().map(copy -> progress(unit, copy)).toList());
    }

    private CopyProgress progress(BatchId unit, String copy) {
        Object[] row = session.createNativeQuery(PROGRESS, Object[].class).addScalar("count", Long.class)
                .addScalar("min", Instant.class).setParameter("unit", unit.value()).setParameter("copy", copy)
                .getSingleResult();
        return new CopyProgress(copy, number(row[0]), Optional.ofNullable((Instant) row[1]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
