package org.selamat.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox rows that are safe to publish now, oldest first.
 *
 * <p>
 * Two guards: a transaction-level advisory lock lets one relay work at a time, and the fence {@code tx < xmin} leaves
 * rows alone while any older transaction is still open, because it could still commit rows with a smaller {@code seq}.
 */
final class OutboxBatch {

    /** Any constant serves; the lock space is this database's own. "outb" in ASCII. */
    private static final long LOCK = 0x6f757462L;

    /**
     * Nobody waits for the disk: a crash that brings deleted rows back has them published again, as one before the deletion
     * does. And all go by the key: a plan that was made while the table was empty would read all that was deleted since.
     */
    private static final String LOCKED = """
            SELECT pg_try_advisory_xact_lock(?), pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
                pg_postmaster_start_time(), set_config('synchronous_commit', 'off', true), set_config('enable_seqscan', 'off', true)""";

    private static final String SELECT = """
            SELECT seq, id, aggregatetype, aggregateid, type, payload, traceparent, created_at FROM outbox
            WHERE seq > ? AND tx < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY seq LIMIT ?""";

    private static final String DELETE = """
            WITH deleted AS (DELETE FROM outbox WHERE seq = ANY (?)) SELECT pg_current_xact_id()::text::bigint""";

    /**
     * The turn of this relay.
     *
     * @param oldest transaction that may still be open
     * @param running since when the database server has been
     */
    record Turn(long oldest, Instant running) {
    }

    record Row(long seq, UUID id, String topic, String key, String type, String payload, String traceparent,
            Instant createdAt) {
    }

    private OutboxBatch() {
    }

    /** @return empty when it is another relay's */
    static Optional<Turn> turn(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCKED)) {
            lock.setLong(1, LOCK);
            try (var result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1)
                        ? Optional.of(new Turn(result.getLong(2), result.getObject(3, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }

    /** @param above where to begin: whatever is deleted but still in the index would be walked through each time */
    static List<Row> read(Connection connection, long above, int limit) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setLong(1, above);
            select.setInt(2, limit);
            try (var rows = select.executeQuery()) {
                var batch = new ArrayList<Row>();
                while (rows.next()) {
                    batch.add(new Row(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4),
                            rows.getString(5), rows.getString(6), rows.getString(7),
                            rows.getObject(8, OffsetDateTime.class).toInstant()));
                }
                return batch;
            }
        }
    }

    /** @return the number of this transaction, which it has since after the rows were read */
    static long delete(Connection connection, List<Row> rows) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.stream().map(Row::seq).toArray(Long[]::new)));
            try (var result = delete.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
