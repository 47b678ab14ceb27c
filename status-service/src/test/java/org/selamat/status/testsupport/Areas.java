package org.selamat.status.testsupport;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.testing.MovableClock;
import org.selamat.status.area.application.CountAreas;

/** Many cases at once, and the full hour at which they are counted. */
@ApplicationScoped
public class Areas {

    private static final String CASES = """
            WITH e AS (INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis)
                       SELECT cast(id AS uuid), gen_random_uuid(), 'CASE_CONFIRMED', 'OFFICER', now() - interval '20 hours',
                              now(), 'moh', 'omar', 'EXAMINATION' FROM unnest(string_to_array(?, ',')) id
                       RETURNING id, person_id, occurred_at),
                 c AS (INSERT INTO confirmed_case SELECT id, person_id, occurred_at - interval '2 days',
                                                         occurred_at + interval '5 days', true FROM e)
            INSERT INTO case_residence (case_id, state, district, cell, stay, stated_by, actor, stated_at)
            SELECT id, 'Selangor', ?, ?, 'HOME', 'OFFICER', 'omar', now() FROM e""";
    private static final String ASKED = """
            INSERT INTO area_query SELECT cast(? AS uuid), cast(now() AT TIME ZONE 'Asia/Kuala_Lumpur' AS date) + d, 58
            FROM generate_series(0, 1) d""";

    private final DataSource dataSource;
    private final CountAreas counting;
    private final MovableClock clock;

    Areas(DataSource dataSource, CountAreas counting, MovableClock clock) {
        this.dataSource = dataSource;
        this.counting = counting;
        this.clock = clock;
    }

    /** Other tests' cases live nowhere from now on. */
    public void forget() {
        execute("TRUNCATE case_residence, area_snapshot, area_count, area_query");
    }

    public List<UUID> homes(String district, String cell, int cases) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(cases).toList();
        execute(CASES, ids.stream().map(UUID::toString).collect(Collectors.joining(",")), district, cell);
        return ids;
    }

    /** Fifty-eight times today, and tomorrow too in case the hour that strikes is midnight. */
    public void asked(UUID person) {
        execute(ASKED, person.toString());
    }

    /** As a voiding leaves it: the case is no longer open. */
    public void voided(UUID caseId) {
        execute("UPDATE confirmed_case SET open = false WHERE case_id = cast(? AS uuid)", caseId.toString());
    }

    /** The next full hour strikes. */
    public void count() {
        clock.advance(Duration.ofHours(1));
        counting.ifDue();
    }

    private void execute(String sql, String... arguments) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
