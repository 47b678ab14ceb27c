package org.selamat.status.area.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.selamat.status.area.domain.AreaCounts;
import org.selamat.status.area.domain.AreaPolicy;
import org.selamat.status.area.domain.Snapshot;

/**
 * Counts persons, not test results: of several cases of one person in the window, under whatever ids, the last counts. A
 * case counts where it lives; quarantine hotels, centres and hospitals don't, nor does what a traveller gave as address
 * while no officer confirmed it. Cells below the smallest number told aren't even stored.
 */
@ApplicationScoped
class StoredAreaCounts implements AreaCounts {

    private static final String CLAIM = """
            INSERT INTO area_snapshot (slot, counted_at, policy_version) VALUES (:slot, :at, :policy)
            ON CONFLICT (only_row) DO UPDATE
            SET slot = excluded.slot, counted_at = excluded.counted_at, policy_version = excluded.policy_version
            WHERE area_snapshot.slot < excluded.slot""";
    private static final String FORGET = "DELETE FROM area_count";
    private static final String COUNT = """
            WITH RECURSIVE same AS (
                SELECT survivor_id AS id, merged_id AS other FROM person_merge WHERE stands
                UNION SELECT merged_id, survivor_id FROM person_merge WHERE stands),
            reached AS (
                SELECT id, id AS other FROM same
                UNION SELECT r.id, s.other FROM reached r JOIN same s ON s.id = r.other),
            one_person AS (
                SELECT id, min(other::text)::uuid AS person FROM reached GROUP BY id),
            residence AS (
                SELECT DISTINCT ON (case_id) case_id, district, cell, stay, stated_by FROM case_residence
                WHERE stated_at > :from
                ORDER BY case_id, stated_by = 'OFFICER' DESC, seq DESC),
            local_case AS (
                SELECT DISTINCT ON (coalesce(o.person, e.person_id)) r.district, r.cell
                FROM residence r
                JOIN confirmed_case c ON c.case_id = r.case_id AND c.open
                JOIN evidence e ON e.id = r.case_id
                LEFT JOIN one_person o ON o.id = e.person_id
                WHERE r.stay = 'HOME' AND e.occurred_at > :from AND e.occurred_at <= :until
                  AND NOT (r.stated_by = 'LABORATORY' AND EXISTS (
                      SELECT 1 FROM evidence a
                      WHERE a.person_id = e.person_id AND a.kind = 'ARRIVAL'
                        AND a.occurred_at <= e.occurred_at AND a.occurred_at > e.occurred_at - make_interval(secs => :arrival)
                        AND NOT EXISTS (SELECT 1 FROM evidence_voiding v WHERE v.evidence_id = a.id)))
                ORDER BY coalesce(o.person, e.person_id), e.occurred_at DESC, e.id)
            INSERT INTO area_count (kind, code, cases)
            SELECT 'DISTRICT', district, count(*) FROM local_case GROUP BY district
            UNION ALL
            SELECT 'CELL', cell, count(*) FROM local_case WHERE cell IS NOT NULL GROUP BY cell HAVING count(*) >= :k""";
    private static final String ONE = """
            SELECT s.slot, s.counted_at, s.policy_version, c.code, coalesce(c.cases, 0) AS cases FROM area_snapshot s
            LEFT JOIN area_count c ON c.kind = :kind AND c.code = :code""";
    private static final String DISTRICTS = """
            SELECT s.slot, s.counted_at, s.policy_version, c.code, coalesce(c.cases, 0) AS cases FROM area_snapshot s
            LEFT JOIN area_count c ON c.kind = 'DISTRICT'""";

    private final StatelessSession session;

    StoredAreaCounts(StatelessSession session) {
        this.session = session;
    }

    @Override
    public boolean count(Snapshot slot, AreaPolicy policy) {
        if (session.createNativeMutationQuery(CLAIM).setParameter("slot", slot.slot()).setParameter("at", slot.countedAt())
                .setParameter("policy", slot.policyVersion()).executeUpdate() == 0) {
            return false;
        }
        session.createNativeMutationQuery(FORGET).executeUpdate();
        session.createNativeMutationQuery(COUNT).setParameter("from", slot.countedAt().minus(policy.window()))
                .setParameter("until", slot.countedAt()).setParameter("arrival", seconds(policy.arrivalPresumption()))
                .setParameter("k", policy.smallestTold()).executeUpdate();
        return true;
    }

    @Override
    public Optional<Instant> lastSlot() {
        return session.createNativeQuery("SELECT slot FROM area_snapshot", Instant.class).uniqueResultOptional();
    }

    @Override
    public Optional<Counted> of(Kind kind, String code) {
        return read(session.createNativeQuery(ONE, Object[].class).setParameter("kind", kind.name()).setParameter("code", code))
                .stream().findFirst().map(row -> new Counted(snapshot(row), cases(row)));
    }

    @Override
    public Optional<AllCounted> districts() {
        List<Object[]> rows = read(session.createNativeQuery(DISTRICTS, Object[].class));
        return rows.stream().findFirst().map(first -> new AllCounted(snapshot(first), byCode(rows)));
    }

    private static List<Object[]> read(NativeQuery<Object[]> query) {
        return query.addScalar("slot", Instant.class).addScalar("counted_at", Instant.class)
                .addScalar("policy_version", String.class).addScalar("code", String.class).addScalar("cases", Integer.class)
                .getResultList();
    }

    private static Map<String, Integer> byCode(List<Object[]> rows) {
        return rows.stream().filter(row -> row[3] != null)
                .collect(Collectors.toMap(row -> (String) row[3], StoredAreaCounts::cases));
    }

    private static Snapshot snapshot(Object[] row) {
        return new Snapshot((Instant) row[0], (Instant) row[1], (String) row[2]);
    }

    private static int cases(Object[] row) {
        return (Integer) row[4];
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }
}
