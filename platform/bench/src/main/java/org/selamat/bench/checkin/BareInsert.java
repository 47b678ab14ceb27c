package org.selamat.bench.checkin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.selamat.bench.harness.Side;
import org.selamat.bench.suite.TableCopies;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Suite;

/**
 * The limit: the same row and its outbox row in one prepared statement over plain JDBC, durable, one connection a client.
 * The tables are copies of the service's own, and there are as many people and venues.
 */
final class BareInsert implements Side, AutoCloseable {

    private static final String INSERT = """
            WITH fact AS (
                INSERT INTO bench.visit (id, person_id, venue_id, checked_in_at, received_at, proof)
                VALUES (?, ?, ?, ?, ?, 'STATIC') ON CONFLICT (id) DO NOTHING RETURNING id)
            INSERT INTO bench.outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            SELECT ?, 'selamat.checkin.visit.v2', ?, 'selamat.checkin.visit-recorded.v2', ?, ? FROM fact""";

    private final Clock clock;
    private final Connection[] connections;
    private final TableCopies tables;
    private final List<UUID> persons = ids(CheckInRequests.PEOPLE);
    private final List<UUID> venues = ids(CheckInRequests.VENUES);
    private final AtomicLong total = new AtomicLong();

    private BareInsert(Clock clock, Connection[] connections, TableCopies tables) {
        this.clock = clock;
        this.connections = connections;
        this.tables = tables;
    }

    static BareInsert prepared(Suite suite, Clock clock, int clients) throws SQLException {
        var connections = new Connection[clients];
        for (int i = 0; i < clients; i++) {
            connections[i] = TableCopies.connect(suite, "checkin");
        }
        var tables = TableCopies.in(suite, "checkin", "bench").ofDivided("visit").of(List.of("outbox"));
        return new BareInsert(clock, connections, tables);
    }

    /** Rows of all slices together. */
    long rows() {
        return total.get();
    }

    /** Rows a second. */
    @Override
    public double measure(Duration slice) {
        var threads = Executors.newFixedThreadPool(connections.length);
        var rows = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + slice.toNanos();
        try {
            for (var done : threads.invokeAll(IntStream.range(0, connections.length)
                    .<Callable<Void>> mapToObj(i -> () -> insertUntil(end, connections[i], rows)).toList())) {
                done.get();
            }
            total.addAndGet(rows.get());
            return rows.get() * 1e9 / (System.nanoTime() - begin);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the bare insert failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void close() throws SQLException {
        tables.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    private Void insertUntil(long end, Connection connection, AtomicLong rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            while (System.nanoTime() < end) {
                insert(insert);
                rows.incrementAndGet();
            }
        }
        return null;
    }

    static List<UUID> ids(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }

    static UUID anyOf(List<UUID> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    private void insert(PreparedStatement insert) throws SQLException {
        var now = clock.instant();
        var id = ClientIds.next(clock);
        var person = anyOf(persons);
        var venue = anyOf(venues);
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        insert.setObject(1, id);
        insert.setObject(2, person);
        insert.setObject(3, venue);
        insert.setObject(4, at);
        insert.setObject(5, at);
        insert.setObject(6, ClientIds.next(clock));
        insert.setString(7, venue.toString());
        insert.setString(8, "{\"visitId\":\"" + id + "\",\"venueId\":\"" + venue + "\",\"visitor\":\"" + person
                + "\",\"checkedInAt\":\"" + now + "\",\"proof\":\"STATIC\"}");
        insert.setObject(9, at);
        insert.executeUpdate();
    }
}
