package org.selamat.bench.exposure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.exposure.PresenceWorld.Row;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.checkin.exposure.domain.DaySegment;
import org.selamat.local.client.Suite;

/**
 * All cases of a day against everybody of that day. {@code -Dbench.visits} says how large the day is (2,000,000 without; the
 * national peak day was 34,546,300 and wants {@code SELAMAT_BENCH_HEAP=4g}); the cases shrink with it.
 */
public final class ExposureDay implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 4);

    private final RunningSuite suite;

    public ExposureDay(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "exposure-day";
    }

    @Override
    public String question() {
        return "contact pairs a second of a whole day, packed in memory, one thread ÷ the same join in PostgreSQL";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var world = new PresenceWorld(DAY, Integer.getInteger("bench.visits", 2_000_000));
        int cases = (int) Math.max(1, Math.round(PresenceWorld.NATIONAL_CASES * world.visits() / PresenceWorld.NATIONAL_DAY));
        var ofCases = world.ofCases(cases);
        long begin = System.nanoTime();
        var segment = world.pack();
        double packing = (System.nanoTime() - begin) / 1e9;
        progress.accept(String.format("packed %,d visits; loading PostgreSQL", segment.size()));
        try (var table = PresenceTable.loaded(running, world, ofCases)) {
            var ours = new Turns(ofCases.size(), (from, to) -> pairs(segment, world, ofCases.subList(from, to + 1)));
            var reference = new Turns(ofCases.size(), table::pairs);
            long different = differences(ours, reference, ofCases.size());
            var pairs = new Pairs(ours::perSecond, reference::perSecond, progress).run(budget.dividedBy(2 * Pairs.COUNT + 2));
            double rate = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            long all = pairs(segment, world, ofCases).count();
            return new Outcome("contact pairs/s", pairs,
                    "PostgreSQL, covering index on (venue, from), index-only, one connection",
                    null, different,
                    List.of(String.format("%,d visits, %,d cases with %,d visits, %,d pairs in %.2f s", segment.size(), cases,
                            ofCases.size(), all, all / rate),
                            String.format("packed in %.2f s with generating them, %.1f bytes a visit", packing,
                                    (double) segment.bytes() / segment.size()),
                            "pairs and minutes of both sides were compared before measuring"));
        }
    }

    private static long differences(Turns ours, Turns reference, int turns) {
        int sample = Math.min(turns, 500) - 1;
        return ours.find(0, sample).equals(reference.find(0, sample)) ? 0 : 1;
    }

    static PresenceTable.Pairs pairs(DaySegment segment, PresenceWorld world, List<Row> ofCases) {
        var sums = new long[2];
        for (var row : ofCases) {
            int self = segment.numberOf(row.person());
            segment.scan(row.venue(), world.window(row), (person, overlap, span) -> {
                if (person != self) {
                    sums[0]++;
                    sums[1] += overlap;
                }
                return true;
            });
        }
        return new PresenceTable.Pairs(sums[0], sums[1]);
    }
}
