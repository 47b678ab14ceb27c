package org.selamat.kit.event;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * The outbox rows of one transaction. What comes after they were written, from another end-of-transaction hook, is written at
 * once.
 */
final class PendingRows {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final List<Row> rows = new ArrayList<>();
    private boolean written;

    PendingRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Row row) {
        rows.add(row);
        if (written) {
            write();
        }
    }

    void write() {
        written = true;
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
            rows.clear();
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
    }

    record Row(UUID id, String topic, String key, String type, String payload, String traceparent, Instant createdAt) {

        void bind(PreparedStatement insert) throws SQLException {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, payload);
            insert.setString(6, traceparent);
            insert.setObject(7, createdAt.atOffset(ZoneOffset.UTC));
        }
    }
}
