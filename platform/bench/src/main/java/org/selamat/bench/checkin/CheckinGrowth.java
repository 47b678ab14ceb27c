package org.selamat.bench.checkin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Suite;

/**
 * What a large day partition costs. {@code -Dbench.rows} says how large each of the partitions is (1,000,000 and 10,000,000
 * without; the national peak day had 34,546,300, and 100,000,000 take about 20 GB of disk).
 */
public final class CheckinGrowth implements Benchmark {

    private static final long SMALL = 10_000;
    private static final int LOOK_UPS = 500;
    private static final double NANOS_PER_MICRO = 1e3;

    private final RunningSuite suite;

    public CheckinGrowth(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "checkin-growth";
    }

    @Override
    public String question() {
        return "groups of visits written into the largest day of -Dbench.rows visits ÷ the same into one of 10,000";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private static Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        try (var tables = GrownTables.in(running)) {
            var small = tables.filled(SMALL);
            var notes = new ArrayList<String>();
            var largest = small;
            for (var rows : System.getProperty("bench.rows", "1000000,10000000").split(",")) {
                long begin = System.nanoTime();
                largest = tables.filled(Long.parseLong(rows));
                progress.accept(String.format("filled %,d rows in %.0f s", largest.rows(), (System.nanoTime() - begin) / 1e9));
                notes.addAll(described(largest, small));
            }
            var pairs = new Pairs(largest, small, progress).run(budget.dividedBy(2 * Pairs.COUNT + 2));
            return new Outcome("visits/s", pairs, "the same groups into a partition of 10,000 visits, one connection", null, 0,
                    notes);
        }
    }

    private static List<String> described(GrownTable table, GrownTable small) throws Exception {
        var bytes = table.bytesEach();
        return List.of(
                String.format("%,d visits, indexes built behind them; a visit takes %.0f bytes of table and %.0f of indexes",
                        table.rows(), bytes[0], bytes[1]),
                lookedUp("a person's", table, small, "person_id"), lookedUp("a venue's", table, small, "venue_id"),
                String.format("%,.0f visits a second written into it", table.measure(Duration.ofSeconds(3))));
    }

    private static String lookedUp(String whose, GrownTable large, GrownTable small, String column) throws Exception {
        return String.format("%s visits of a day found in µs p50 (p99): large %s, small %s", whose,
                micros(large.lookUps(column, LOOK_UPS)), micros(small.lookUps(column, LOOK_UPS)));
    }

    private static String micros(Histogram nanos) {
        return String.format("%.0f (%.0f)", nanos.getValueAtPercentile(50) / NANOS_PER_MICRO,
                nanos.getValueAtPercentile(99) / NANOS_PER_MICRO);
    }
}
