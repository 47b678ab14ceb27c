package org.selamat.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The outbox table as a test touches it, beside the kit. */
@ApplicationScoped
class OutboxRows {

    private final DataSource dataSource;

    OutboxRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Connection open() throws SQLException {
        var connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Has the transaction take its number. */
    void begin(Connection connection) throws SQLException {
        try (var begin = connection.prepareStatement("SELECT pg_current_xact_id()")) {
            begin.execute();
        }
    }

    UUID insert(Connection connection, String topic, String key) throws SQLException {
        var id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload) "
                + "VALUES (?, ?, ?, 'selamat.sample.thing-happened.v1', '{}')")) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.executeUpdate();
        }
        return id;
    }

    UUID insert(String topic, String key) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return insert(connection, topic, key);
        }
    }

    long placeOf(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT seq FROM outbox WHERE id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<String> keys(String topic) throws SQLException {
        return texts("aggregateid", topic);
    }

    List<String> transactions(String topic) throws SQLException {
        return texts("tx::text", topic);
    }

    private List<String> texts(String column, String topic) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection
                        .prepareStatement("SELECT " + column + " FROM outbox WHERE aggregatetype = ? ORDER BY seq")) {
            select.setString(1, topic);
            try (var row = select.executeQuery()) {
                var texts = new ArrayList<String>();
                while (row.next()) {
                    texts.add(row.getString(1));
                }
                return texts;
            }
        }
    }

    /** Where there has been another. */
    void insertAt(long place, String topic, String key) throws SQLException {
        execute(("INSERT INTO outbox (seq, id, aggregatetype, aggregateid, type, payload) OVERRIDING SYSTEM VALUE "
                + "VALUES (%d, '%s', '%s', '%s', 'selamat.sample.thing-happened.v1', '{}')")
                .formatted(place, UUID.randomUUID(), topic, key));
    }

    int count() throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection.createStatement().executeQuery("SELECT count(*) FROM outbox")) {
            result.next();
            return result.getInt(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
