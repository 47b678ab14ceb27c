package org.selamat.bench.boarding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.load.Request;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.bench.suite.TokenMint;
import org.selamat.local.client.Suite;

import io.vertx.core.http.HttpMethod;

/** People look at their own status, each with a token of their own. */
public final class StatusLookup implements Benchmark {

    /** What it needs of the suite. */
    public static final List<String> NEEDED = List.of("postgres", "kafka", "identity", "status");

    private static final String PATH = "/v1/me/status";
    private static final int PEOPLE = 500;
    private static final int CLIENTS = 256;

    private final RunningSuite suite;
    private final Clock clock;

    public StatusLookup(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "status-lookup";
    }

    @Override
    public String question() {
        return "people's own statuses a second at the service ÷ the same requests and bytes by bare Vert.x";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var mint = TokenMint.of(running, clock);
        var service = running.service("status");
        var strangers = crowd(mint, Stream.generate(UUID::randomUUID).limit(PEOPLE).toList());
        var answer = Desk.send(service, strangers.get());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a status is answered with " + answer.statusCode());
        }
        var vaccinated = crowd(mint, Vaccinated.at(running, PEOPLE));
        return new AgainstBare(service, strangers, answer.body().length, CLIENTS, "statuses/s").measured(budget, progress,
                List.of(PEOPLE + " people of whom nothing is known, each with a token of their own"),
                List.of(new AgainstBare.Beside(PEOPLE + " people with two doses on record", vaccinated)), List.of());
    }

    /** Looks of these people in turns. */
    private static Supplier<Request> crowd(TokenMint mint, List<UUID> people) {
        var tokens = people.stream().map(mint::tokenOf).toList();
        var turn = new AtomicInteger();
        return () -> look(tokens.get((turn.getAndIncrement() & Integer.MAX_VALUE) % tokens.size()));
    }

    private static Request look(String token) {
        return new Request(HttpMethod.GET, PATH, token, null, 200);
    }
}
