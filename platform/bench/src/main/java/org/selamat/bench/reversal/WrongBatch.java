package org.selamat.bench.reversal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.selamat.local.client.Suite;

/**
 * A batch that put many people under home orders with nothing behind them, as it stands in status-service's tables after it
 * slipped past the brake. Laid there directly, because what is measured is the way back.
 */
final class WrongBatch implements AutoCloseable {

    private static final String BATCH = """
            INSERT INTO batch (id, reason, uploader, uploaded_at, rows, state, approver, applied, forced)
            VALUES (?, 'BENCH', 'one', now(), ?, 'DONE', 'another', ?, true)""";
    private static final String PERSONS = """
            CREATE TEMPORARY TABLE bench_person ON COMMIT DROP AS
            SELECT gen_random_uuid() AS person, gen_random_uuid() AS evidence, n FROM generate_series(1, ?) n""";
    private static final String EVIDENCE = """
            INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis, batch_id)
            SELECT evidence, person, 'HOME_SURVEILLANCE', 'OFFICER', now() - interval '6 hours', now(), 'moh', 'bench', 'NONE', ?
            FROM bench_person""";
    private static final String STATUS = """
            INSERT INTO person_status (person_id, version, label, colour, may_enter_premises, since, valid_until, evidence_ids, rule,
                policy_version, decided_at, cause, batch_id, restricts, backed)
            SELECT person, 1, 'HOME_SURVEILLANCE', 'RED', false, now() - interval '6 hours', now() + interval '5 days', ARRAY[evidence],
                'HOME_ORDER_BY_OFFICER', 'BENCH', now(), 'EVIDENCE', ?, true, false
            FROM bench_person""";
    private static final String VERSION = """
            INSERT INTO status_version (person_id, version, label, rule, since, valid_until, evidence_ids, policy_version, decided_at,
                cause, batch_id, restricts, backed)
            SELECT person, 1, 'HOME_SURVEILLANCE', 'HOME_ORDER_BY_OFFICER', now() - interval '6 hours', now() + interval '5 days',
                ARRAY[evidence], 'BENCH', now(), 'EVIDENCE', ?, true, false
            FROM bench_person""";
    private static final String ORDERS = """
            INSERT INTO home_order (id, number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed, state)
            SELECT gen_random_uuid(), 'BENCH-' || substr(evidence::text, 1, 20), person, now() - interval '6 hours',
                now() + interval '5 days', now(), ARRAY[evidence], false, 'ISSUED'
            FROM bench_person""";
    private static final String WATCHES = """
            INSERT INTO order_watch (order_id, look_at) SELECT o.id, now() FROM bench_person p JOIN home_order o ON o.person_id = p.person""";
    private static final String REVERSE = """
            INSERT INTO reversal (unit, target_kind, target_id, reason, proposer, approver, state, since)
            VALUES (?, 'STATUS_BATCH', ?, 'NO_EVIDENCE', 'one', 'another', 'RUNNING', now())""";
    private static final String REVERSING = "UPDATE batch SET state = 'REVERSING' WHERE id = ?";
    private static final String CONVERGED = "SELECT state = 'CONVERGED' FROM reversal WHERE unit = ?";
    private static final String LAG = """
            SELECT percentile_cont(?) WITHIN GROUP (ORDER BY extract(epoch FROM w.reported_at - p.touched_at) * 1000)
            FROM reversal_person p JOIN copy_watermark w USING (unit, person_id) WHERE p.unit = ? AND w.copy = 'boarding-model'""";
    private static final String STILL_WRONG = """
            SELECT count(*) FROM evidence e JOIN person_status s USING (person_id)
            WHERE e.batch_id = ? AND (s.label <> 'LOW_RISK' OR EXISTS (
                SELECT 1 FROM home_order o WHERE o.person_id = e.person_id AND o.state = 'ISSUED'))""";

    private final Connection connection;
    private final UUID id = UUID.randomUUID();

    private WrongBatch(Connection connection) {
        this.connection = connection;
    }

    static WrongBatch of(Suite suite, int persons) throws SQLException {
        var batch = new WrongBatch(
                DriverManager.getConnection(suite.jdbcUrl("status"), "status", suite.databasePassword("status")));
        batch.lay(persons);
        return batch;
    }

    private void lay(int persons) throws SQLException {
        connection.setAutoCommit(false);
        update(BATCH, id, persons, persons);
        update(PERSONS, persons);
        for (String rows : new String[] { EVIDENCE, STATUS, VERSION }) {
            update(rows, id);
        }
        update(ORDERS);
        update(WATCHES);
        connection.commit();
        connection.setAutoCommit(true);
        update("ANALYZE evidence, person_status, home_order");
    }

    /** What the second person's command writes. */
    void reverse() throws SQLException {
        connection.setAutoCommit(false);
        update(REVERSING, id);
        update(REVERSE, id, id);
        connection.commit();
        connection.setAutoCommit(true);
    }

    boolean isConverged() throws SQLException {
        try (var select = connection.prepareStatement(CONVERGED)) {
            select.setObject(1, id);
            var row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    long stillWrong() throws SQLException {
        try (var select = connection.prepareStatement(STILL_WRONG)) {
            select.setObject(1, id);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** From the decision to the boarding model, in milliseconds, while the reversal runs at full speed. */
    double boardingLag(double percentile) throws SQLException {
        update("ANALYZE reversal_person, copy_watermark");
        try (var select = connection.prepareStatement(LAG)) {
            select.setDouble(1, percentile);
            select.setObject(2, id);
            var row = select.executeQuery();
            row.next();
            return row.getDouble(1);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
