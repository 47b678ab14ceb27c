package org.selamat.bench.reversal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Suite;

/**
 * From the command to proven convergence: everything voided, derived again, announced, followed by the boarding model, the
 * airline feed and the helpdesk's view, reported by each of them for each person, and counted.
 */
public final class Reversal implements Benchmark {

    /** {@code -Dselamat.bench.persons}: the size of the wrong batch. */
    private static final int PERSONS = Integer.getInteger("selamat.bench.persons", 100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final RunningSuite suite;

    public Reversal(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "reversal";
    }

    @Override
    public String question() {
        return "statuses taken back to proven convergence ÷ single-row updates over plain JDBC, " + PERSONS + " of each";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, progress));
    }

    private Outcome measure(Suite running, Consumer<String> progress) throws Exception {
        var ours = new TakeBack(running, progress);
        try (var reference = SingleUpdates.prepared(running, PERSONS)) {
            var pairs = new Pairs(ours, reference, progress).run(Duration.ZERO);
            return new Outcome("persons/s", pairs, "single-row updates, one durable transaction each, plain JDBC", null,
                    ours.wrong, ours.notes);
        }
    }

    /** One wrong batch after the other, each taken back whole. */
    private static final class TakeBack implements Side {

        private final Suite running;
        private final Consumer<String> progress;
        private final List<String> notes = new ArrayList<>();
        private long wrong;

        TakeBack(Suite running, Consumer<String> progress) {
            this.running = running;
            this.progress = progress;
            notes.add(
                    "wall time from the second person's command until status-service says CONVERGED; the copies are those of a "
                            + "running boarding model, airline feed and helpdesk-service");
        }

        @Override
        public double measure(Duration slice) {
            try (var batch = WrongBatch.of(running, PERSONS)) {
                long begin = System.nanoTime();
                batch.reverse();
                await(batch);
                double seconds = (System.nanoTime() - begin) / 1e9;
                wrong += batch.stillWrong();
                notes.add(
                        String.format("%,d persons in %.1f s; decision to boarding model p50 %.0f ms, p99 %.0f ms at that rate",
                                PERSONS, seconds, batch.boardingLag(0.5), batch.boardingLag(0.99)));
                progress.accept(notes.get(notes.size() - 1));
                return PERSONS / seconds;
            } catch (SQLException e) {
                throw new IllegalStateException("the reversal could not be measured", e);
            }
        }

        private static void await(WrongBatch batch) throws SQLException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!batch.isConverged()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("no convergence within " + PATIENCE);
                }
                try {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            }
        }
    }
}
