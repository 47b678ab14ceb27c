package org.selamat.bench.reversal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import org.selamat.bench.harness.Side;
import org.selamat.local.client.Suite;

/**
 * The limit: as many single-row updates of a table like that of statuses, each durable, prepared, over plain JDBC and one
 * connection. It voids nothing, tells nobody and proves nothing.
 */
final class SingleUpdates implements Side, AutoCloseable {

    private static final String UPDATE = "UPDATE bench.person_status SET label = 'LOW_RISK', version = version + 1 WHERE person_id = ?";

    private final Connection connection;
    private final int rows;

    private SingleUpdates(Connection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static SingleUpdates prepared(Suite suite, int rows) throws SQLException {
        var updates = new SingleUpdates(
                DriverManager.getConnection(suite.jdbcUrl("status"), "status", suite.databasePassword("status")), rows);
        updates.execute("DROP SCHEMA IF EXISTS bench CASCADE");
        updates.execute("CREATE SCHEMA bench");
        updates.execute(
                "CREATE TABLE bench.person_status (person_id uuid PRIMARY KEY, version bigint NOT NULL, label text NOT NULL)");
        updates.execute("INSERT INTO bench.person_status SELECT lpad(to_hex(n), 32, '0')::uuid, 1, 'HOME_SURVEILLANCE' "
                + "FROM generate_series(0, " + (rows - 1) + ") n");
        return updates;
    }

    /** Rows a second. */
    @Override
    public double measure(Duration slice) {
        long begin = System.nanoTime();
        try (var update = connection.prepareStatement(UPDATE)) {
            for (int row = 0; row < rows; row++) {
                update.setObject(1, new UUID(0, row));
                update.executeUpdate();
            }
            return rows * 1e9 / (System.nanoTime() - begin);
        } catch (SQLException e) {
            throw new IllegalStateException("the updates failed", e);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP SCHEMA bench CASCADE");
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
