package org.selamat.bench.checkin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.selamat.local.client.Suite;

/** Copies of a day partition, in a schema of their own that goes with them. */
final class GrownTables implements AutoCloseable {

    private static final int PORTION = 1_000_000;

    private final Suite suite;
    private final Connection connection;

    private GrownTables(Suite suite, Connection connection) {
        this.suite = suite;
        this.connection = connection;
    }

    static GrownTables in(Suite suite) throws SQLException {
        var tables = new GrownTables(suite, connected(suite));
        tables.execute("DROP SCHEMA IF EXISTS bench CASCADE");
        tables.execute("CREATE SCHEMA bench");
        tables.execute("SET maintenance_work_mem = '512MB'");
        return tables;
    }

    private static Connection connected(Suite suite) throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl("checkin"), "checkin", suite.databasePassword("checkin"));
    }

    /** The indexes come last, as sorting builds them many times faster than one row after the other. */
    GrownTable filled(long rows) throws SQLException {
        var table = new GrownTable(connection, "visit_" + rows, rows);
        execute("CREATE TABLE bench." + table.name() + " (LIKE public.visit INCLUDING ALL) WITH (fillfactor = 90)");
        var indexes = indexes(table);
        execute("ALTER TABLE bench." + table.name() + " DROP CONSTRAINT " + table.name() + "_pkey");
        for (var index : indexes.keySet()) {
            execute("DROP INDEX IF EXISTS bench." + index);
        }
        fill(table);
        for (var definition : indexes.values()) {
            execute(definition);
        }
        execute("VACUUM ANALYZE bench." + table.name());
        return table;
    }

    private Map<String, String> indexes(GrownTable table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'bench' AND tablename = '" + table.name()
                                + "'")) {
            var indexes = new LinkedHashMap<String, String>();
            while (found.next()) {
                indexes.put(found.getString(1), found.getString(2));
            }
            return indexes;
        }
    }

    /** By as many connections as there are cores, a portion a statement: what is measured begins after it. */
    private void fill(GrownTable table) throws SQLException {
        var portions = LongStream.iterate(0, done -> done < table.rows(), done -> done + PORTION)
                .mapToObj(done -> filling(table, (int) Math.min(PORTION, table.rows() - done))).toList();
        var fillers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (var filled : fillers.invokeAll(portions)) {
                filled.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            throw new SQLException("the table could not be filled", e.getCause());
        } finally {
            fillers.shutdownNow();
        }
    }

    private Callable<Integer> filling(GrownTable table, int count) {
        return () -> {
            try (var own = connected(suite)) {
                return table.insert(own, count);
            }
        };
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("DROP SCHEMA bench CASCADE");
        }
    }
}
