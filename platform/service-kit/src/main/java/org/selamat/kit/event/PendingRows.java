package org.selamat.kit.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.selamat.kit.sql.Columns;

/**
 * The outbox rows of one transaction. What comes after they were written, from another end-of-transaction hook, is written at
 * once.
 */
final class PendingRows {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            SELECT e.id, e.topic, e.key, e.type, e.payload, e.traceparent, %s
            FROM unnest(?, ?, ?, ?, ?, ?, ?) WITH ORDINALITY
                AS e (id, topic, key, type, payload, traceparent, created_at, place) ORDER BY e.place"""
            .formatted(Columns.moment("e.created_at"));

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
            new Columns<>(insert, 0, rows).ids(Row::id).texts(Row::topic).texts(Row::key).texts(Row::type).texts(Row::payload)
                    .texts(Row::traceparent).moments(Row::createdAt);
            insert.executeUpdate();
            rows.clear();
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
    }

    record Row(UUID id, String topic, String key, String type, String payload, String traceparent, Instant createdAt) {
    }
}
