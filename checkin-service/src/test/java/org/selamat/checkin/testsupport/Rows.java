package org.selamat.checkin.testsupport;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

/** A look behind the API, for counts that no API tells. */
@Singleton
public class Rows {

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public long count(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes what the database is made of. */
    public void define(String ddl) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills one of the database's own processes as a crash would: all connections break, and the server recovers. */
    public void killServerProcess() {
        long pid = count(
                "SELECT max(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
