package org.selamat.bench.exposure;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.selamat.bench.exposure.PresenceWorld.Row;
import org.selamat.local.client.Suite;

/** The same presences in PostgreSQL with the covering index that suits the question best. */
final class PresenceTable implements AutoCloseable {

    private static final int PORTION = 50_000;
    private static final String PAIRS = """
            SELECT count(*), COALESCE(sum(LEAST(p.until_at, c.until_at) - GREATEST(p.from_at, c.from_at)), 0)
            FROM bench.case_presence c JOIN bench.presence p ON p.venue = c.venue AND p.from_at < c.until_at
                AND p.from_at > c.from_at - 3600000 AND p.until_at > c.from_at AND p.person <> c.person
            WHERE c.turn BETWEEN ? AND ?""";

    private static final String CONTACTS = """
            SELECT p.person, c.venue, sum(LEAST(p.until_at, c.until_at) - GREATEST(p.from_at, c.from_at)) AS millis
            FROM bench.case_presence c JOIN bench.presence p ON p.venue = c.venue AND p.from_at < c.until_at
                AND p.from_at > c.from_at - 3600000 AND p.until_at > c.from_at AND p.person <> c.person
            WHERE c.turn BETWEEN ? AND ? GROUP BY 1, 2 HAVING sum(LEAST(p.until_at, c.until_at) - GREATEST(p.from_at, c.from_at)) >= ?
            ORDER BY 2, 1""";

    /** What was found: pairs of a presence of a case and one of somebody else, and how long they lasted together. */
    record Pairs(long count, long millis) {
    }

    /** Somebody at a venue. */
    record Person(UUID id, UUID venue) {
    }

    private final Connection connection;

    private PresenceTable(Connection connection) {
        this.connection = connection;
    }

    static PresenceTable loaded(Suite suite, PresenceWorld world, List<Row> cases) throws Exception {
        var table = new PresenceTable(DriverManager.getConnection(suite.jdbcUrl("checkin"), "checkin",
                suite.databasePassword("checkin")));
        table.execute("DROP SCHEMA IF EXISTS bench CASCADE");
        table.execute("CREATE SCHEMA bench");
        for (var name : List.of("presence", "case_presence")) {
            table.execute("CREATE UNLOGGED TABLE bench." + name
                    + " (venue uuid, person uuid, from_at integer, until_at integer, turn integer)");
        }
        table.load("presence", world::generate);
        table.load("case_presence", sink -> {
            for (var row : cases) {
                sink.add(row);
            }
        });
        table.execute("CREATE INDEX ON bench.presence (venue, from_at) INCLUDE (until_at, person)");
        table.execute("CREATE INDEX ON bench.case_presence (turn)");
        table.execute("VACUUM ANALYZE bench.presence, bench.case_presence");
        return table;
    }

    /** Joins the presences of cases with these numbers. */
    Pairs pairs(int first, int last) {
        try (var query = connection.prepareStatement(PAIRS)) {
            query.setInt(1, first);
            query.setInt(2, last);
            try (var result = query.executeQuery()) {
                result.next();
                return new Pairs(result.getLong(1), result.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the join failed", e);
        }
    }

    /** Who was long enough with a case whose presences have these numbers, and where: the list, as the service needs it. */
    Map<Person, Long> contacts(int first, int last, long leastMillis) {
        try (var query = connection.prepareStatement(CONTACTS)) {
            query.setInt(1, first);
            query.setInt(2, last);
            query.setLong(3, leastMillis);
            try (var result = query.executeQuery()) {
                var found = new HashMap<Person, Long>();
                while (result.next()) {
                    found.put(new Person(result.getObject(1, UUID.class), result.getObject(2, UUID.class)), result.getLong(3));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the join failed", e);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP SCHEMA bench CASCADE");
        connection.close();
    }

    private interface Source {
        void generate(PresenceWorld.Sink sink) throws Exception;
    }

    private void load(String table, Source source) throws Exception {
        var lines = new StringBuilder();
        var turn = new int[1];
        source.generate(row -> {
            lines.append(row.venue().value()).append('\t').append(row.person().value()).append('\t').append(row.fromMillis())
                    .append('\t').append(row.untilMillis()).append('\t').append(turn[0]++).append('\n');
            if (turn[0] % PORTION == 0) {
                copy(table, lines);
            }
        });
        copy(table, lines);
    }

    private void copy(String table, StringBuilder lines) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bench." + table + " FROM STDIN",
                new StringReader(lines.toString()));
        lines.setLength(0);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
