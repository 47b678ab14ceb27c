package org.selamat.bench.checkin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TableCopies;
import org.selamat.bench.suite.TokenMint;
import org.selamat.bench.twin.AgainstTwin;
import org.selamat.bench.twin.RunningTwin;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

/** Accepted check-ins directly at the service, against the twin. */
public final class CheckinPeer implements Benchmark {

    private static final int CLIENTS = 256;
    private static final int TWIN_CLIENTS = 32;
    private static final String TOPIC = "selamat.checkin.visit.v2";

    private final RunningSuite suite;
    private final Path checkout;
    private final Clock clock;

    public CheckinPeer(RunningSuite suite, Path checkout, Clock clock) {
        this.suite = suite;
        this.checkout = checkout;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkin-peer";
    }

    @Override
    public String question() {
        return "check-ins a second directly at the service ÷ the same by Spring Boot, JPA and spring-kafka";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var mint = TokenMint.of(running, clock);
        var requests = CheckInRequests.prepared(new Api(running.gateway()), mint, clock);
        try (var tables = TableCopies.in(running, "checkin", "twin").ofDivided("visit").of(List.of("outbox"));
                var twin = twin(running, mint)) {
            return new AgainstTwin(running, "checkin", twin, CLIENTS, TWIN_CLIENTS, "check-ins/s").measured(requests,
                    () -> tables.rows("visit"), budget, progress);
        }
    }

    /** The twin, with the keys of tokens and codes that the service has. */
    private RunningTwin twin(Suite running, TokenMint mint) throws Exception {
        return RunningTwin.beside(running, "checkin", checkout, List.of(TOPIC),
                Map.of("TWIN_ISSUER", mint.issuer(), "TWIN_TOKEN_KEYS", running.service("identity") + "/.well-known/jwks.json",
                        "TWIN_VENUE_KEYS", running.service("checkin") + "/public/v1/venue-keys"));
    }
}
