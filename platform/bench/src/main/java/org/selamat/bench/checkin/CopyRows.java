package org.selamat.bench.checkin;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.selamat.bench.harness.Side;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Suite;

/** The limit of late batches: COPY of the same rows into a copy of the table with its indexes, one connection, durable. */
final class CopyRows implements Side, AutoCloseable {

    private static final int BATCH = 1_000;

    private final Clock clock;
    private final Connection connection;
    private final List<UUID> persons = BareInsert.ids(CheckInRequests.PEOPLE);
    private final List<UUID> venues = BareInsert.ids(CheckInRequests.VENUES);

    private CopyRows(Clock clock, Connection connection) {
        this.clock = clock;
        this.connection = connection;
    }

    static CopyRows prepared(Suite suite, Clock clock) throws SQLException {
        var rows = new CopyRows(clock, DriverManager.getConnection(suite.jdbcUrl("checkin"), "checkin",
                suite.databasePassword("checkin")));
        rows.execute("DROP SCHEMA IF EXISTS bench CASCADE");
        rows.execute("CREATE SCHEMA bench");
        rows.execute("CREATE TABLE bench.visit (LIKE public.visit INCLUDING ALL) WITH (fillfactor = 90)");
        return rows;
    }

    /** Rows a second. */
    @Override
    public double measure(Duration slice) {
        long rows = 0;
        long begin = System.nanoTime();
        try {
            while (System.nanoTime() - begin < slice.toNanos()) {
                rows += connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                        "COPY bench.visit (id, person_id, venue_id, checked_in_at, received_at, proof) FROM STDIN",
                        new StringReader(lines()));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("COPY failed", e);
        }
        return rows * 1e9 / (System.nanoTime() - begin);
    }

    @Override
    public void close() throws SQLException {
        execute("DROP SCHEMA bench CASCADE");
        connection.close();
    }

    private String lines() {
        var lines = new StringBuilder();
        var now = clock.instant();
        for (int i = 0; i < BATCH; i++) {
            lines.append(ClientIds.next(clock)).append('\t').append(BareInsert.anyOf(persons)).append('\t')
                    .append(BareInsert.anyOf(venues)).append('\t').append(now).append('\t').append(now).append("\tSTATIC\n");
        }
        return lines.toString();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
