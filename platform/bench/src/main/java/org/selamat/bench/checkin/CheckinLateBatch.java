package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TokenMint;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

import io.vertx.core.Vertx;

/** Phones that come back online: visits of the last two days, {@value UploadRequests#VISITS} a request, against COPY. */
public final class CheckinLateBatch implements Benchmark {

    private static final int CLIENTS = 16;

    private final RunningSuite suite;
    private final Clock clock;

    public CheckinLateBatch(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkin-late-batch";
    }

    @Override
    public String question() {
        return "visits of offline phones, " + UploadRequests.VISITS
                + " a request through the gateway ÷ COPY into the same table";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var vertx = Vertx.vertx();
        var checkIns = CheckInRequests.ofPhones(new Api(running.gateway()), TokenMint.of(running, clock), clock);
        try (var target = new Target(vertx, running.gateway(), CLIENTS, new UploadRequests(checkIns, clock));
                var copy = CopyRows.prepared(running, clock)) {
            progress.accept("warming up");
            var ours = new ClosedLoop(target, CLIENTS).warmedUp();
            var pairs = new Pairs(slice -> ours.measure(slice) * UploadRequests.VISITS, copy, progress)
                    .run(budget.dividedBy(2 * Pairs.COUNT + 2));
            long acknowledged = ours.accepted() * UploadRequests.VISITS;
            long rows = VisitCount.at(running, checkIns.venues());
            return new Outcome("visits/s", pairs, "COPY of the same rows, one connection, without outbox rows", null,
                    ours.errors() + Math.abs(acknowledged - rows),
                    List.of("acknowledged " + acknowledged + ", rows " + rows,
                            "ours writes an outbox row beside every visit, and token, signature and codes are checked"));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
