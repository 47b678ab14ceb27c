package org.selamat.bench.checkin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Side;
import org.selamat.local.client.Suite;

/**
 * A copy of a day partition with its indexes and a number of visits in it: three a person and 45 a venue, as on the national
 * peak day. Groups are written into it as the service writes them, one statement and one commit each.
 */
final class GrownTable implements Side {

    private static final int GROUP = 256;
    private static final int VISITS_EACH = 3;
    private static final int VISITORS_EACH = 45;
    private static final int PORTION = 1_000_000;
    private static final String ROWS = """
            INSERT INTO bench.%s (id, person_id, venue_id, checked_in_at, received_at, proof)
            SELECT uuidv7(), md5('p' || (random() * ?)::int)::uuid, md5('v' || (random() * ?)::int)::uuid, now(), now(), 'STATIC'
            FROM generate_series(1, ?)""";

    private final Suite suite;
    private final Connection connection;
    private final String name;
    private final long rows;

    private GrownTable(Suite suite, Connection connection, String name, long rows) {
        this.suite = suite;
        this.connection = connection;
        this.name = name;
        this.rows = rows;
    }

    private static Connection connected(Suite suite) throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl("checkin"), "checkin", suite.databasePassword("checkin"));
    }

    static Connection schema(Suite suite) throws SQLException {
        var connection = connected(suite);
        execute(connection, "DROP SCHEMA IF EXISTS bench CASCADE");
        execute(connection, "CREATE SCHEMA bench");
        return connection;
    }

    /** The indexes come last, as sorting builds them many times faster than one row after the other. */
    static GrownTable filled(Suite suite, Connection connection, long rows) throws SQLException {
        var table = new GrownTable(suite, connection, "visit_" + rows, rows);
        execute(connection, "CREATE TABLE bench." + table.name + " (LIKE public.visit INCLUDING ALL) WITH (fillfactor = 90)");
        var indexes = table.indexes();
        execute(connection, "ALTER TABLE bench." + table.name + " DROP CONSTRAINT " + table.name + "_pkey");
        for (var index : indexes.keySet()) {
            execute(connection, "DROP INDEX IF EXISTS bench." + index);
        }
        table.fill();
        execute(connection, "SET maintenance_work_mem = '512MB'");
        for (var definition : indexes.values()) {
            execute(connection, definition);
        }
        execute(connection, "VACUUM ANALYZE bench." + table.name);
        return table;
    }

    /** By as many connections as there are cores, a portion a statement: what is measured begins after it. */
    private void fill() throws SQLException {
        var portions = LongStream.iterate(0, done -> done < rows, done -> done + PORTION)
                .mapToObj(done -> (int) Math.min(PORTION, rows - done)).toList();
        var fillers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (var filled : fillers.invokeAll(portions.stream().map(this::filling).toList())) {
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

    private Callable<Integer> filling(int count) {
        return () -> {
            try (var own = connected(suite)) {
                return insert(own, count);
            }
        };
    }

    long rows() {
        return rows;
    }

    private Map<String, String> indexes() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'bench' AND tablename = '" + name
                                + "'")) {
            var indexes = new LinkedHashMap<String, String>();
            while (found.next()) {
                indexes.put(found.getString(1), found.getString(2));
            }
            return indexes;
        }
    }

    /** Visits a second, a group a commit. */
    @Override
    public double measure(Duration slice) {
        long written = 0;
        long begin = System.nanoTime();
        try {
            while (System.nanoTime() - begin < slice.toNanos()) {
                written += insert(connection, GROUP);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the table could not grow", e);
        }
        return written * 1e9 / (System.nanoTime() - begin);
    }

    /** How long it takes to find the visits of one person, and of one venue. */
    Histogram lookUps(String column, int times) throws SQLException {
        var nanos = new Histogram(3);
        var sql = "SELECT * FROM bench." + name + " WHERE " + column + " = md5(? || ?::text)::uuid ORDER BY checked_in_at";
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                boolean person = column.startsWith("person");
                query.setString(1, person ? "p" : "v");
                query.setLong(2, ThreadLocalRandom.current().nextLong(1 + rows / (person ? VISITS_EACH : VISITORS_EACH)));
                query.executeQuery().close();
                nanos.recordValue(System.nanoTime() - begin);
            }
        }
        return nanos;
    }

    /** Bytes a visit, in the heap and in all indexes. */
    double[] bytesEach() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*), pg_table_size('bench."
                        + name + "'), pg_indexes_size('bench." + name + "') FROM bench." + name)) {
            result.next();
            double count = Math.max(1, result.getLong(1));
            return new double[] { result.getLong(2) / count, result.getLong(3) / count };
        }
    }

    private int insert(Connection connection, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ROWS.formatted(name))) {
            insert.setLong(1, rows / VISITS_EACH);
            insert.setLong(2, rows / VISITORS_EACH);
            insert.setInt(3, count);
            return insert.executeUpdate();
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
