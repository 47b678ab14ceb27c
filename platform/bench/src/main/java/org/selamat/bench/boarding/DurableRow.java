package org.selamat.bench.boarding;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.suite.TableCopies;
import org.selamat.local.client.Suite;

/**
 * The least that a check must wait for: one row of its events, durable, in a copy of the outbox, by plain JDBC and at the same
 * rate, each at its moment. Whatever the machine takes for that, no check is quicker on it.
 */
final class DurableRow implements AgainstBare.AtRate {

    private static final int CONNECTIONS = 32;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final String INSERT = """
            INSERT INTO bench.outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            VALUES (?, 'selamat.status.boarding.v1', ?, 'selamat.status.boarding-decided.v1', repeat('x', 400), now())""";

    private final Suite suite;

    DurableRow(Suite suite) {
        this.suite = suite;
    }

    @Override
    public String note(double perSecond, Duration length) throws Exception {
        var connections = new ArrayList<Connection>();
        try (var tables = TableCopies.in(suite, "status", "bench").of(List.of("outbox"))) {
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(TableCopies.connect(suite, "status"));
            }
            run(connections, perSecond, WARM_UP);
            var latency = Latency.of(run(connections, perSecond, length));
            return String.format("one durable row by plain JDBC, %d connections, at the same rate: p50 %.1f ms, p99 %.1f ms",
                    CONNECTIONS, latency.p50(), latency.p99());
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static Histogram run(List<Connection> connections, double perSecond, Duration length)
            throws InterruptedException, ExecutionException {
        var nanos = new ConcurrentHistogram(LONGEST_NANOS, 3);
        var next = new AtomicLong();
        long begin = System.nanoTime();
        var threads = Executors.newFixedThreadPool(connections.size());
        try {
            for (var done : threads.invokeAll(connections.stream().<Callable<Void>> map(connection -> () -> {
                insertInTime(connection, next, begin, perSecond, length, nanos);
                return null;
            }).toList())) {
                done.get();
            }
            return nanos;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void insertInTime(Connection connection, AtomicLong next, long begin, double perSecond, Duration length,
            Histogram nanos) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (long due = due(next, perSecond); due < length.toNanos(); due = due(next, perSecond)) {
                while (System.nanoTime() - begin < due) {
                    LockSupport.parkNanos(begin + due - System.nanoTime());
                }
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, UUID.randomUUID().toString());
                insert.executeUpdate();
                nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - begin - due));
            }
        }
    }

    private static long due(AtomicLong next, double perSecond) {
        return (long) (next.getAndIncrement() * 1e9 / perSecond);
    }
}
