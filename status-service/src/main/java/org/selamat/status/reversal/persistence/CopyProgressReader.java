package org.selamat.status.reversal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
            INSERT INTO reversal_person (unit, person_id, version, touched_at)
            SELECT :unit, person, version, :at FROM unnest(cast(:persons AS uuid[]), cast(:versions AS bigint[])) AS t (person, version)
            ON CONFLICT (unit, person_id) DO UPDATE SET version = coalesce(excluded.version, reversal_person.version)""";
    private static final String REPORT = """
            INSERT INTO copy_watermark (unit, copy, person_id, version, reported_at)
            SELECT unit, copy, person, max(version), max(at)
            FROM unnest(cast(:units AS uuid[]), cast(:copies AS text[]), cast(:persons AS uuid[]), cast(:versions AS bigint[]),
                cast(:ats AS timestamptz[])) AS t (unit, copy, person, version, at)
            GROUP BY unit, copy, person ORDER BY unit, copy, person
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

    void touch(BatchId unit, Map<PersonId, Optional<Long>> versions, Instant at) {
        List<PersonId> persons = List.copyOf(versions.keySet());
        session.createNativeMutationQuery(TOUCH).setParameter("unit", unit.value()).setParameter("at", at)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("versions", persons.stream().map(one -> versions.get(one).orElse(null)).toArray(Long[]::new))
                .executeUpdate();
    }

    void report(List<Watermark> reports) {
        session.createNativeMutationQuery(REPORT)
                .setParameter("units", reports.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .setParameter("copies", reports.stream().map(Watermark::copy).toArray(String[]::new))
                .setParameter("persons", reports.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .setParameter("versions", reports.stream().map(Watermark::version).toArray(Long[]::new))
                .setParameter("ats", reports.stream().map(Watermark::at).toArray(Instant[]::new)).executeUpdate();
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
