package org.selamat.bench.endpoint;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Request;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

import io.vertx.core.Vertx;

/**
 * A public document that a service answers from memory: through the gateway, directly at the service, and the same number of
 * bytes from a
 * bare Vert.x server.
 */
public final class EmptyEndpoint implements Benchmark {

    private static final String PATH = "/.well-known/jwks.json";
    private static final int CLIENTS = 32;
    private static final double LOAD = 0.5;

    private final RunningSuite suite;

    public EmptyEndpoint(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "empty-endpoint";
    }

    @Override
    public String question() {
        return "a document from memory through the gateway ÷ the same bytes by bare Vert.x; the service itself in the notes";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var vertx = Vertx.vertx();
        int bytes = new Api(running.gateway()).get(PATH).send().expect(200).body().length;
        try (var bare = BareServer.started(bytes);
                var atGateway = target(vertx, running.gateway());
                var atService = target(vertx, running.service("identity"));
                var atBare = target(vertx, bare.address())) {
            var slice = budget.dividedBy(3 * (Pairs.COUNT + 1) + 2);
            var gateway = new ClosedLoop(atGateway, CLIENTS).warmedUp();
            var direct = new Remembered(new ClosedLoop(atService, CLIENTS));
            // the service is measured right before the gateway, so all three take turns
            Side ours = length -> {
                direct.measure(length);
                return gateway.measure(length);
            };
            var pairs = new Pairs(ours, new ClosedLoop(atBare, CLIENTS), progress).run(slice);
            var capacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            var loop = new OpenLoop(atGateway);
            var latency = Latency.of(loop.run(capacity * LOAD, slice.multipliedBy(2)));
            return new Outcome("requests/s", pairs, "bare Vert.x HTTP server", latency, gateway.errors() + loop.errors(),
                    notes(direct.median(), capacity, Median.of(pairs.stream().mapToDouble(Pairs.Pair::reference).toArray()),
                            bytes));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static List<String> notes(double direct, double gateway, double bare, int bytes) {
        var notes = new ArrayList<String>();
        notes.add(String.format("directly at the service %,.0f a second: service ÷ bare Vert.x %.3f, gateway ÷ service %.3f",
                direct,
                direct / bare, gateway / direct));
        notes.add(String.format(
                "GET %s of identity-service, %d bytes, %d clients; latency in ms by open loop at %.0f %% of capacity", PATH,
                bytes, CLIENTS, LOAD * 100));
        return notes;
    }

    private static Target target(Vertx vertx, URI base) {
        return new Target(vertx, base, CLIENTS, () -> Request.get(PATH));
    }

    /** Keeps what every slice measured. */
    private static final class Remembered implements Side {

        private final Side side;
        private final List<Double> seen = new ArrayList<>();

        Remembered(Side side) {
            this.side = side;
        }

        @Override
        public double measure(Duration slice) {
            double measured = side.measure(slice);
            seen.add(measured);
            return measured;
        }

        /** Without the first, which only warmed up. */
        double median() {
            return Median.of(seen.stream().skip(1).mapToDouble(Double::doubleValue).toArray());
        }
    }
}
