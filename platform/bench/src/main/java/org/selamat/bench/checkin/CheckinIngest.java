package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TokenMint;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

import io.vertx.core.Vertx;

/**
 * Accepted check-ins a second through the gateway, with token and code checked, acknowledged after the commit of row and event.
 */
public final class CheckinIngest implements Benchmark {

    private static final int CLIENTS = 32;

    /** Connections of the open loop: enough that a slow answer never keeps the next request waiting for one. */
    private static final int CROWD = 256;

    /** Clients of the service itself: more make larger groups and wait longer for them. */
    private static final List<Integer> PAST_THE_GATEWAY = List.of(CLIENTS, 192, CROWD);

    /**
     * The national peak, ordinary half-hour: 1,634,635 check-ins on 26 November 2021 from 12:30 (Ministry of Health open data).
     */
    private static final double NATIONAL_PEAK = 908;

    /** Latency is measured at half of what was found to be possible. */
    private static final double LOAD = 0.5;

    private final RunningSuite suite;
    private final Clock clock;

    public CheckinIngest(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkin-ingest";
    }

    @Override
    public String question() {
        return "check-ins through the gateway, durable with their event ÷ the same insert over plain JDBC, at " + CLIENTS
                + " clients";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var vertx = Vertx.vertx();
        var requests = CheckInRequests.prepared(new Api(running.gateway()), TokenMint.of(running, clock), clock);
        try (var closed = new Target(vertx, running.gateway(), CLIENTS, requests);
                var open = new Target(vertx, running.gateway(), CROWD, requests);
                var bare = BareInsert.prepared(running, clock, CLIENTS)) {
            var slice = budget.dividedBy(2 * Pairs.COUNT + 8);
            progress.accept("warming up");
            var ours = new ClosedLoop(closed, CLIENTS).warmedUp();
            var pairs = new Pairs(ours, bare, progress).run(slice);
            var capacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            var asFastAsTheyCan = new Clients(CLIENTS, capacity, ours.p99Millis(), ours.errors());
            progress.accept(String.format("open loop at %,.0f a second", capacity * LOAD));
            var loop = new OpenLoop(open).warmedUp(capacity * LOAD);
            var latency = Latency.of(loop.run(capacity * LOAD, slice.multipliedBy(2)));
            long rows = VisitCount.at(running, requests.venues());
            long acknowledged = ours.accepted() + loop.accepted();
            long lost = Math.max(0, acknowledged - rows);
            var direct = new ArrayList<Clients>();
            for (int clients : PAST_THE_GATEWAY) {
                direct.add(direct(vertx, running, requests, slice, clients));
            }
            return new Outcome("check-ins/s", pairs, "single-row insert with outbox row, prepared statement, plain JDBC",
                    latency,
                    ours.errors() + loop.errors() + lost + direct.stream().mapToLong(Clients::errors).sum(),
                    notes(asFastAsTheyCan, direct, acknowledged, rows));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** The same at the service itself, past the gateway. */
    private static Clients direct(Vertx vertx, Suite running, CheckInRequests requests, Duration slice, int clients)
            throws Exception {
        try (var target = new Target(vertx, running.service("checkin"), clients, requests)) {
            var loop = new ClosedLoop(target, clients).warmedUp(slice);
            return new Clients(clients, loop.measure(slice), loop.p99Millis(), loop.errors());
        }
    }

    /** What so many clients get who send as fast as they are answered. */
    private record Clients(int number, double perSecond, double p99Millis, long errors) {

        @Override
        public String toString() {
            return String.format("%,.0f a second by %d clients, %.1f times the peak, p99 %.0f ms", perSecond, number,
                    perSecond / NATIONAL_PEAK, p99Millis);
        }
    }

    private static List<String> notes(Clients gateway, List<Clients> direct, long acknowledged, long rows) {
        var notes = new ArrayList<String>();
        notes.add("through the gateway " + gateway);
        direct.forEach(one -> notes.add("directly at the service " + one));
        notes.add(String.format("the peak is the national half-hour of %.0f a second", NATIONAL_PEAK));
        notes.add(String.format("acknowledged %d, rows %d", acknowledged, rows));
        notes.add(String.format(
                "latency in ms by open loop at %.0f %% of capacity; ours and reference by closed loop, %d clients", LOAD * 100,
                CLIENTS));
        notes.add("load generator, gateway, service, PostgreSQL and Kafka share the machine");
        return notes;
    }
}
