package org.selamat.bench.twin;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.ProcessorTime;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Request;
import org.selamat.bench.load.Target;

import io.vertx.core.Vertx;

/** One of the two: where it is, how fast it answers, and what that costs the processes it needs. */
final class Contender implements AutoCloseable {

    private final String name;
    private final int clients;
    private final Target target;
    private final ClosedLoop closed;
    private final ProcessorTime crowded;
    private final ProcessorTime even;
    private final List<Double> p99 = new ArrayList<>();
    private final List<Double> cost = new ArrayList<>();
    private final List<Double> evenP99 = new ArrayList<>();
    private long accepted;
    private long errors;

    /** @param processes their ids by name, itself among them */
    Contender(String name, Vertx vertx, URI address, int clients, Supplier<Request> requests, Map<String, Long> processes) {
        this.name = name;
        this.clients = clients;
        this.target = new Target(vertx, address, clients, requests);
        this.closed = new ClosedLoop(target, clients);
        this.crowded = new ProcessorTime(processes);
        this.even = new ProcessorTime(processes);
    }

    void warmUp() {
        closed.warmedUp();
    }

    /** Right answers a second when each client asks as soon as it was answered. */
    double crowded(Duration slice) {
        var rate = new double[1];
        crowded.perThousand(() -> {
            long before = closed.accepted();
            rate[0] = closed.measure(slice);
            return closed.accepted() - before;
        });
        p99.add(closed.p99Millis());
        return rate[0];
    }

    /** Its answers at an even rate, after ten seconds that aren't counted. */
    Latency evenly(double perSecond, Duration length) {
        var loop = new OpenLoop(target).warmedUp(perSecond);
        long before = loop.accepted();
        var histogram = new Histogram[1];
        cost.add(even.perThousand(() -> {
            histogram[0] = loop.run(perSecond, length);
            return loop.accepted() - before;
        }));
        accepted += loop.accepted();
        errors += loop.errors();
        var latency = Latency.of(histogram[0]);
        evenP99.add(latency.p99());
        return latency;
    }

    /** CPU seconds per 1,000 at the even rates so far. */
    double cost() {
        return median(cost);
    }

    /** Milliseconds, at the even rates so far. */
    double evenP99() {
        return median(evenP99);
    }

    /** Right answers of all loops together. */
    long accepted() {
        return accepted + closed.accepted();
    }

    long errors() {
        return errors + closed.errors();
    }

    String note() {
        return String.format("%s by %d clients: p99 %.0f ms; CPU seconds per 1,000: %s", name, clients,
                median(p99), crowded);
    }

    private static double median(List<Double> turns) {
        return Median.of(turns.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public void close() {
        target.close();
    }
}
