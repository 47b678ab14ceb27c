package org.selamat.bench.boarding;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.selamat.bench.endpoint.BareServer;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Request;
import org.selamat.bench.load.Target;

import io.vertx.core.Vertx;

/**
 * The service itself, past the gateway, against a bare server that is sent the same requests and answers as many bytes;
 * and, in the notes, against what the same service answers from memory.
 *
 * @param bytes of one answer
 * @param unit what one request is
 */
record AgainstBare(URI service, Supplier<Request> requests, int bytes, int clients, String unit) {

    /** The empty endpoint of the service: a public document from memory, without a token. */
    private static final String EMPTY = "/public/v1/confirmation-keys";
    private static final double LOAD = 0.5;
    private static final int LATENCY_SLICES = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Others who ask for the same, measured afterwards for a note. */
    record Beside(String who, Supplier<Request> requests) {
    }

    /** Something else at the rate at which the latency was measured, afterwards, for a note. */
    interface AtRate {
        String note(double perSecond, Duration length) throws Exception;
    }

    Outcome measured(Duration budget, Consumer<String> progress, List<String> remarks) throws Exception {
        return measured(budget, progress, remarks, List.of(), List.of());
    }

    Outcome measured(Duration budget, Consumer<String> progress, List<String> remarks, List<Beside> beside,
            List<AtRate> floors) throws Exception {
        var vertx = Vertx.vertx();
        try (var bare = BareServer.started(bytes);
                var ours = new Target(vertx, service, clients, requests);
                var empty = new Target(vertx, service, clients, () -> Request.get(EMPTY));
                var reference = new Target(vertx, bare.address(), clients, () -> answeredBare(requests.get()))) {
            var slice = budget.dividedBy(3 * (Pairs.COUNT + 1) + LATENCY_SLICES);
            progress.accept("warming up");
            var closed = new ClosedLoop(ours, clients).warmedUp();
            var own = new ArrayList<Double>();
            var loop = new ClosedLoop(empty, clients);
            Side both = length -> {
                own.add(loop.measure(length));
                return closed.measure(length);
            };
            var pairs = new Pairs(both, new ClosedLoop(reference, clients), progress).run(slice);
            var capacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            double rate = Math.max(1, capacity * LOAD);
            var notes = notes(closed, capacity, Median.of(own.stream().skip(1).mapToDouble(Double::doubleValue).toArray()),
                    remarks);
            var open = new OpenLoop(ours).warmedUp(rate);
            var latency = Latency.of(open.run(rate, slice.multipliedBy(LATENCY_SLICES)));
            notes.add(floor("the document from memory", empty, rate, slice));
            notes.add(floor("the bare server", reference, rate, slice));
            for (var floor : floors) {
                notes.add(floor.note(rate, slice));
            }
            for (var others : beside) {
                notes.add(beside(vertx, others, slice));
            }
            return new Outcome(unit, pairs, "bare Vert.x HTTP server", latency, closed.errors() + open.errors(), notes);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** What the machine takes for less, asked in the same way and at the same rate. */
    private static String floor(String who, Target target, double rate, Duration slice) {
        var open = new OpenLoop(target).warmedUp(rate);
        var latency = Latency.of(open.run(rate, slice));
        return String.format("%s at the same rate: p50 %.1f ms, p99 %.1f ms, %d errors", who, latency.p50(), latency.p99(),
                open.errors());
    }

    private String beside(Vertx vertx, Beside others, Duration slice) {
        try (var theirs = new Target(vertx, service, clients, others.requests())) {
            var loop = new ClosedLoop(theirs, clients).warmedUp(WARM_UP);
            double rate = loop.measure(slice.multipliedBy(2));
            return String.format("%s: %,.0f a second by closed loop, p99 %.1f ms, %d errors", others.who(), rate,
                    loop.p99Millis(), loop.errors());
        }
    }

    private List<String> notes(ClosedLoop closed, double capacity, double empty, List<String> remarks) {
        var notes = new ArrayList<>(remarks);
        notes.add(String.format("p99 %.1f ms by closed loop, last pair", closed.p99Millis()));
        notes.add(String.format("the same service answers GET %s from memory %,.0f times a second: ratio to that %.3f", EMPTY,
                empty, capacity / empty));
        notes.add(String.format("%d bytes of answer, %d clients; latency in ms by open loop at %.0f %% of capacity", bytes,
                clients, LOAD * 100));
        return notes;
    }

    /** A bare server says 200 to everything. */
    private static Request answeredBare(Request request) {
        return new Request(request.method(), request.path(), request.token(), request.body(), 200, request.headers());
    }
}
