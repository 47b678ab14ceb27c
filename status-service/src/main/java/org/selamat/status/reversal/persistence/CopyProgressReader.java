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

    private static final String[] COPIES = Convergence.COPIES.toArray(String[]::new);
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
    private static final String MAY_BE_COMPLETE = """
            SELECT bool_and((SELECT count(*) FROM copy_watermark w WHERE w.unit = :unit AND w.copy = c.copy)
                >= (SELECT count(version) FROM reversal_person p WHERE p.unit = :unit))
            FROM unnest(cast(:copies AS text[])) c (copy)""";
    /** Grouped and not joined: a join of two tables that just grew from nothing is planned as if they still were. */
    private static final String PROGRESS = """
            SELECT c.copy, count(*) FILTER (WHERE p.held >= p.wanted) AS converged,
                min(p.touched_at) FILTER (WHERE p.held IS NULL OR p.held < p.wanted) AS lagging_since
            FROM unnest(cast(:copies AS text[])) WITH ORDINALITY c (copy, place)
            LEFT JOIN LATERAL (
                SELECT max(r.wanted) AS wanted, max(r.held) AS held, min(r.touched_at) AS touched_at
                FROM (SELECT person_id, version AS wanted, cast(NULL AS bigint) AS held, touched_at FROM reversal_person
                        WHERE unit = :unit AND version IS NOT NULL
                    UNION ALL
                    SELECT person_id, NULL, version, NULL FROM copy_watermark WHERE unit = :unit AND copy = c.copy) r
                GROUP BY r.person_id HAVING max(r.wanted) IS NOT NULL) p ON true
            GROUP BY c.copy, c.place ORDER BY c.place""";

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

    boolean mayBeComplete(BatchId unit) {
        return session.createNativeQuery(MAY_BE_COMPLETE, Boolean.class).setParameter("unit", unit.value())
                .setParameter("copies", COPIES).getSingleResult();
    }

    Convergence of(BatchId unit) {
        Object[] counts = session.createNativeQuery(COUNT, Object[].class).setParameter("unit", unit.value()).getSingleResult();
        return new Convergence(unit, number(counts[0]), number(counts[1]), progress(unit));
    }

    private List<CopyProgress> progress(BatchId unit) {
        return session.createNativeQuery(PROGRESS, Object[].class).addScalar("copy", String.class)
                .addScalar("converged", Long.class).addScalar("lagging_since", Instant.class)
                .setParameter("unit", unit.value()).setParameter("copies", COPIES).getResultStream()
                .map(row -> new CopyProgress((String) row[0], number(row[1]), Optional.ofNullable((Instant) row[2])))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
