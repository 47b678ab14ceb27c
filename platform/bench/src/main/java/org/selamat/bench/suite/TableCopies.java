package org.selamat.bench.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.selamat.local.client.Suite;

/**
 * Copies of a service's own tables, in a schema beside them: the same columns, indexes and settings, and nothing that is
 * written there is published or counted.
 */
public final class TableCopies implements AutoCloseable {

    private static final String SETTINGS = "SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = ?::regclass";

    private final Connection connection;
    private final String schema;

    private TableCopies(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** In place of those that a run before left. */
    public static TableCopies in(Suite suite, String database, String schema) throws SQLException {
        var copies = new TableCopies(connect(suite, database), schema);
        copies.drop();
        copies.execute("CREATE SCHEMA " + schema);
        return copies;
    }

    public static Connection connect(Suite suite, String database) throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(database), database, suite.databasePassword(database));
    }

    public TableCopies of(List<String> tables) throws SQLException {
        for (var table : tables) {
            execute("CREATE TABLE %s.%s (LIKE public.%2$s INCLUDING ALL)".formatted(schema, table));
            var settings = settings(table);
            if (settings != null) {
                execute("ALTER TABLE %s.%s SET (%s)".formatted(schema, table, settings));
            }
        }
        return this;
    }

    /** Of a table that is divided by the ranges of its ids; one part takes all of them, with the room that each part has. */
    public TableCopies ofDivided(String table) throws SQLException {
        execute("CREATE TABLE %s.%s (LIKE public.%2$s INCLUDING ALL) PARTITION BY RANGE (id)".formatted(schema, table));
        execute("CREATE TABLE %s.%s_all PARTITION OF %1$s.%2$s DEFAULT WITH (fillfactor = 90)".formatted(schema, table));
        return this;
    }

    public long rows(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + schema + "." + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            drop();
        }
    }

    private void drop() throws SQLException {
        execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    private String settings(String table) throws SQLException {
        try (var statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, "public." + table);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
