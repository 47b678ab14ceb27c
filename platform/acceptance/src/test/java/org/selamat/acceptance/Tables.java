package org.selamat.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.selamat.local.client.Suite;

/** Every row of every table of a service, as text. */
final class Tables {

    private static final int FETCH = 1000;

    private Tables() {
    }

    /** @return how many tables there were */
    static int forEachRow(Suite suite, String database, BiConsumer<String, String> reader) throws SQLException {
        try (var connection = DriverManager.getConnection(suite.jdbcUrl(database), database,
                suite.databasePassword(database))) {
            connection.setAutoCommit(false);
            var tables = tables(connection);
            for (var table : tables) {
                read(connection, table, reader);
            }
            return tables.size();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var sql = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'";
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void read(Connection connection, String table, BiConsumer<String, String> reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                while (rows.next()) {
                    reader.accept(table, rows.getString(1));
                }
            }
        }
    }
}
