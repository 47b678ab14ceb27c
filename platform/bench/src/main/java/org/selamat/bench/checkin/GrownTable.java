package org.selamat.bench.checkin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Side;

/**
 * A copy of a day partition with its indexes and a number of visits in it: three a person and 45 a venue, as on the national
 * peak day. Groups are written into it as the service writes them, one statement and one commit each.
 */
final class GrownTable implements Side {

    private static final int GROUP = 256;
    private static final int VISITS_EACH = 3;
    private static final int VISITORS_EACH = 45;
    private static final String ROWS = """
            INSERT INTO bench.%s (id, person_id, venue_id, checked_in_at, received_at, proof)
            SELECT uuidv7(), md5('p' || (random() * ?)::int)::uuid, md5('v' || (random() * ?)::int)::uuid, now(), now(), 'STATIC'
            FROM generate_series(1, ?)""";

    private final Connection connection;
    private final String name;
    private final long rows;

    GrownTable(Connection connection, String name, long rows) {
        this.connection = connection;
        this.name = name;
        this.rows = rows;
    }

    String name() {
        return name;
    }

    long rows() {
        return rows;
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

    int insert(Connection connection, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ROWS.formatted(name))) {
            insert.setLong(1, rows / VISITS_EACH);
            insert.setLong(2, rows / VISITORS_EACH);
            insert.setInt(3, count);
            return insert.executeUpdate();
        }
    }

}
