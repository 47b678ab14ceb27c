package org.selamat.checkin.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.sql.SentArray;

/**
 * Runs one statement. Inside a transaction it takes part in it; outside, the statement commits by itself before the method
 * returns.
 *
 * <p>
 * Parameters are UUIDs, strings, numbers, dates, bytes, {@link Instant}s, arrays of UUIDs, strings, longs or bytes, or null.
 */
@ApplicationScoped
public class Database {

    /** Reads one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static final int PORTION = 5_000;

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns how many rows the statement wrote. */
    public int update(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Runs a statement that isn't prepared: definitions of tables. Nothing from outside may be part of it. */
    public void define(String ddl) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        });
    }

    /** Reads rows one by one, without ever holding many of them. */
    public void stream(String sql, RowReader<?> reader, Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // the driver reads in portions only within a transaction
            try (var statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(PORTION);
                set(statement, parameters);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public long number(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).get(0);
    }

    private <T> T run(String sql, Object[] parameters, Work<T> work) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void set(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, toJdbc(parameters[i], statement.getConnection()));
        }
    }

    private static Object toJdbc(Object value, Connection connection) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return new SentArray(ids);
        }
        if (value instanceof String[] texts) {
            return new SentArray(texts);
        }
        return value instanceof Long[] numbers ? connection.createArrayOf("bigint", numbers) : value;
    }
}
