package org.selamat.bench.reversal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Suite;

/** From the moment at which a status change is committed until the boarding model holds it, at a steady rate of changes. */
public final class Propagation implements Benchmark {

    private static final int PER_SECOND = Integer.getInteger("selamat.bench.changes", 1_000);
    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(150);

    private final RunningSuite suite;

    public Propagation(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "propagation";
    }

    @Override
    public String question() {
        return "p99 of commit → boarding model at " + PER_SECOND + " changes a second ÷ p99 of Kafka's own round trip";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var all = new Histogram(3);
        var sinceDue = new Histogram(3);
        var ours = new Changes(running, all, sinceDue);
        progress.accept("warming up");
        ours.measure(WARM_UP);
        all.reset();
        sinceDue.reset();
        try (var reference = new RoundTrip(running, PER_SECOND)) {
            var pairs = new Pairs(ours, reference, progress).run(budget.dividedBy(2 * Pairs.COUNT + 2));
            return new Outcome("ms (p99, less is better)", pairs,
                    "Kafka: acknowledged send to receipt, same broker and rate, p99 in ms",
                    Latency.of(all), ours.missing,
                    List.of(CLIENTS + " clients commit outbox rows; time counts from the acknowledged commit to the boarding "
                            + "model's own report, by one clock",
                            String.format(
                                    "from the moment at which each change was due, its commit included: p50 %.0f ms, p99 %.0f ms",
                                    sinceDue.getValueAtPercentile(50) / 1e6, sinceDue.getValueAtPercentile(99) / 1e6),
                            "the relay looks every 5 ms here, because these rows are not committed by the "
                                    + "service itself and raise no signal in it"));
        }
    }

    /** Commits changes at the rate and waits until the model has reported each. */
    private static final class Changes implements Side {

        private final Suite running;
        private final Histogram all;
        private final Histogram sinceDue;
        private long missing;

        Changes(Suite running, Histogram all, Histogram sinceDue) {
            this.running = running;
            this.all = all;
            this.sinceDue = sinceDue;
        }

        @Override
        public double measure(Duration slice) {
            var unit = UUID.randomUUID();
            long each = slice.toMillis() * PER_SECOND / 1_000 / CLIENTS;
            try (var reports = new Reports(running, unit)) {
                commit(unit, each, reports);
                await(reports);
                missing += reports.missing();
                all.add(reports.sinceCommit());
                sinceDue.add(reports.sinceDue());
                return reports.sinceCommit().getValueAtPercentile(99) / 1e6;
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("the changes could not be committed", e);
            }
        }

        private void commit(UUID unit, long each, Reports reports) throws InterruptedException, ExecutionException {
            var threads = Executors.newFixedThreadPool(CLIENTS);
            try {
                List<Callable<Void>> clients = new ArrayList<>();
                IntStream.range(0, CLIENTS).forEach(i -> clients.add(() -> client(unit, each, reports)));
                for (var done : threads.invokeAll(clients)) {
                    done.get();
                }
            } finally {
                threads.shutdownNow();
            }
        }

        private Void client(UUID unit, long each, Reports reports) throws SQLException {
            try (var changes = new OutboxChanges(running, unit)) {
                Pace.run(each, (double) PER_SECOND / CLIENTS, (n, intended) -> {
                    var person = UUID.randomUUID();
                    reports.expect(person, Instant.now().minusNanos(System.nanoTime() - intended));
                    try {
                        changes.commit(person);
                        reports.committed(person);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            return null;
        }

        private static void await(Reports reports) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (reports.missing() > 0 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
        }
    }
}
