package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs.Pair;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TokenMint;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;
import org.selamat.local.replay.RecordedDay;

import io.vertx.core.Vertx;

/** A whole national day in its own shape, five times as high and compressed: {@code --seconds 1440} makes 24 minutes of it. */
public final class CheckinCurve implements Benchmark {

    /** Five times the national peak half-hour of 908 a second. */
    private static final double TOP = 4_540;
    private static final int CONNECTIONS = 256;
    private static final Duration CAPACITY = Duration.ofSeconds(5);
    private static final LocalDate PEAK_DAY = LocalDate.of(2021, 11, 26);

    private final RunningSuite suite;
    private final Clock clock;

    public CheckinCurve(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkin-curve";
    }

    @Override
    public String question() {
        return "the half-hours of 26 November 2021 with their top at 4,540 a second: rows ÷ check-ins that were due, and p99.9";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var vertx = Vertx.vertx();
        var requests = CheckInRequests.prepared(new Api(running.gateway()), TokenMint.of(running, clock), clock);
        try (var target = new Target(vertx, running.service("checkin"), CONNECTIONS, requests)) {
            progress.accept("warming up");
            // by closed loop: what a cold suite can't take yet must not queue up in front of the curve
            var warm = new ClosedLoop(target, CONNECTIONS).warmedUp();
            double capacity = warm.measure(CAPACITY);
            progress.accept(String.format("it takes %,.0f a second now, the curve's top is %,.0f", capacity, TOP));
            var steps = steps(budget.dividedBy(RecordedDay.BUCKETS));
            long due = steps.stream()
                    .mapToLong(step -> Math.max(1, Math.round(step.perSecond() * step.length().toNanos() / 1e9)))
                    .sum();
            progress.accept(String.format("%,d check-ins in %d s", due, budget.toSeconds()));
            var loop = new OpenLoop(target);
            var latency = Latency.of(loop.run(steps));
            long rows = VisitCount.at(running, requests.venues()) - warm.accepted();
            return new Outcome("check-ins", List.of(new Pair(rows, due)), "check-ins that were due", latency,
                    loop.errors() + Math.max(0, loop.accepted() - rows),
                    List.of("directly at the service, open loop; acknowledged " + loop.accepted() + ", rows " + rows,
                            String.format(
                                    "capacity before it %,.0f a second; below the top of %,.0f a queue is what is measured",
                                    capacity, TOP)));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static List<OpenLoop.Step> steps(Duration each) {
        var day = RecordedDay.of(PEAK_DAY).orElseThrow();
        double top = IntStream.range(0, RecordedDay.BUCKETS).map(bucket -> day.scaled(bucket, 1)).max().orElseThrow();
        return IntStream.range(0, RecordedDay.BUCKETS)
                .mapToObj(bucket -> new OpenLoop.Step(TOP * day.scaled(bucket, 1) / top, each)).toList();
    }
}
