package org.selamat.bench.twin;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.load.Request;
import org.selamat.local.client.Suite;

import io.vertx.core.Vertx;

/**
 * A service and the twin, sent the same requests by turns in one run: how many they answer, and what one costs the machine,
 * PostgreSQL and Kafka included.
 *
 * @param clients at the service
 * @param twinClients at the twin, which does best with fewer
 * @param unit what one request is
 */
public record AgainstTwin(Suite suite, String service, RunningTwin twin, int clients, int twinClients, String unit) {

    private static final double LOAD = 0.5;
    private static final int LATENCY_SLICES = 2;
    private static final int COST_TURNS = 3;
    private static final int SLICES = 2 * (Pairs.COUNT + 1) + 2 * LATENCY_SLICES + 2 * COST_TURNS;

    /** Rows that the twin has by now. */
    public interface Rows {
        long count() throws SQLException;
    }

    /**
     * @param requests the same for both
     * @param rows one for each that the twin acknowledged; one that is missing is an error
     */
    public Outcome measured(Supplier<Request> requests, Rows rows, Duration budget, Consumer<String> progress)
            throws Exception {
        var vertx = Vertx.vertx();
        try (var ours = new Contender(service, vertx, suite.service(service), clients, requests, processes(pid(service)));
                var theirs = new Contender("twin", vertx, twin.address(), twinClients, requests, processes(twin.pid()))) {
            progress.accept("warming up " + service);
            ours.warmUp();
            progress.accept("warming up the twin");
            theirs.warmUp();
            var slice = budget.dividedBy(SLICES);
            var pairs = new Pairs(ours::crowded, theirs::crowded, progress).run(slice);
            var notes = new ArrayList<>(List.of(ours.note(), theirs.note()));
            double capacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            double twinCapacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::reference).toArray());
            progress.accept("both at half of the twin's capacity");
            notes.add(cost(ours, theirs, twinCapacity * LOAD, slice));
            progress.accept("each at half of its own capacity");
            var latency = ours.evenly(capacity * LOAD, slice.multipliedBy(LATENCY_SLICES));
            notes.add(of("the twin", theirs.evenly(twinCapacity * LOAD, slice.multipliedBy(LATENCY_SLICES))));
            notes.add(String.format("the twin acknowledged %d and kept %d", theirs.accepted(), rows.count()));
            return new Outcome(unit, pairs, "Spring Boot, JPA and spring-kafka, a transaction a request", latency,
                    ours.errors() + theirs.errors() + Math.max(0, theirs.accepted() - rows.count()), notes);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** At the same rate, which the twin carries: ours is the cheaper the more come at once. */
    private static String cost(Contender ours, Contender theirs, double perSecond, Duration slice) {
        for (int i = 0; i < COST_TURNS; i++) {
            ours.evenly(perSecond, slice);
            theirs.evenly(perSecond, slice);
        }
        return String.format(
                "at %,.0f a second, open loop: CPU seconds per 1,000 %.3f and the twin's %.3f, ratio %.2f; p99 %.0f "
                        + "and the twin's %.0f ms",
                perSecond, ours.cost(), theirs.cost(), ours.cost() / theirs.cost(), ours.evenP99(),
                theirs.evenP99());
    }

    private static String of(String who, Latency latency) {
        return String.format("%s at half of its own capacity: p50 %.1f, p99 %.1f, p99.9 %.1f ms", who, latency.p50(),
                latency.p99(), latency.p999());
    }

    private Map<String, Long> processes(long server) {
        return Map.of("server", server, "kafka", pid("kafka"), "postgres", pid("postgres"));
    }

    private long pid(String component) {
        return suite.process(component).orElseThrow().pid();
    }
}
