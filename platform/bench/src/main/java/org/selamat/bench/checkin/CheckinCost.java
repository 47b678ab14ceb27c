package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.ProcessorTime;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TokenMint;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

import io.vertx.core.Vertx;

/** Processor time that a check-in costs the service, PostgreSQL and Kafka, against what the bare insert costs PostgreSQL. */
public final class CheckinCost implements Benchmark {

    /** Three times the national peak half-hour: well below capacity, so that nothing waits, and enough to drown idle cost. */
    private static final double PER_SECOND = 3_000;
    private static final int CONNECTIONS = 64;
    private static final int CLIENTS = 32;
    private static final int BARE_CONNECTIONS = 4;

    private final RunningSuite suite;
    private final Clock clock;

    public CheckinCost(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkin-cost";
    }

    @Override
    public String question() {
        return "CPU seconds of service, PostgreSQL and Kafka per 1,000 check-ins at 3,000 a second ÷ PostgreSQL's for the bare insert";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var vertx = Vertx.vertx();
        var requests = CheckInRequests.prepared(new Api(running.gateway()), TokenMint.of(running, clock), clock);
        try (var target = new Target(vertx, running.service("checkin"), CONNECTIONS, requests);
                var bare = BareInsert.prepared(running, clock, BARE_CONNECTIONS)) {
            progress.accept("warming up");
            var closed = new ClosedLoop(target, CLIENTS).warmedUp();
            new OpenLoop(target).warmedUp(PER_SECOND);
            var slice = budget.dividedBy(2 * Pairs.COUNT + 3);
            var total = new Histogram(3);
            var errors = new long[1];
            var ofOurs = spent(running, "checkin", "postgres", "kafka");
            var ofReference = spent(running, "postgres");
            var pairs = new Pairs(length -> ofOurs.perThousand(() -> {
                var loop = new OpenLoop(target);
                total.add(loop.run(PER_SECOND, length));
                errors[0] += loop.errors();
                return loop.accepted();
            }), length -> ofReference.perThousand(() -> {
                long before = bare.rows();
                bare.measure(length);
                return bare.rows() - before;
            }), progress).run(slice);
            double capacity = closed.measure(slice);
            return new Outcome("CPU-s per 1,000 (less is better)", pairs,
                    "PostgreSQL alone for the same rows by plain JDBC, " + BARE_CONNECTIONS + " connections",
                    Latency.of(total), errors[0] + closed.errors(), List.of(
                            "directly at the service, " + (int) PER_SECOND + " a second; the load generator isn't counted",
                            "of it " + ofOurs, String.format("%,.0f a second by closed loop, %d clients", capacity, CLIENTS)));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static ProcessorTime spent(Suite running, String... components) {
        return new ProcessorTime(Stream.of(components)
                .collect(Collectors.toMap(Function.identity(), name -> running.process(name).orElseThrow().pid())));
    }
}
