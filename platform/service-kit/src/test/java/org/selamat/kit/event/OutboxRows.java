package org.selamat.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
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
