package org.selamat.bench.boarding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;

/** One passenger at the counter: token, purpose and allowance, identified blindly, decided, kept, published and signed. */
public final class BoardingCheck implements Benchmark {

    private static final int CLIENTS = 128;

    private final Desk desk;

    public BoardingCheck(Path checkout, Path data, Consumer<String> progress, Clock clock) {
        this.desk = new Desk(checkout, data, progress, clock);
    }

    @Override
    public String name() {
        return "boarding-check";
    }

    @Override
    public String question() {
        return "boarding checks a second at the service ÷ the same requests and bytes by bare Vert.x";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return desk.open((suite, requests) -> {
            var service = suite.service("status");
            int bytes = Desk.send(service, requests.check()).body().length;
            return new AgainstBare(service, requests::check, bytes, CLIENTS, "checks/s").measured(budget, progress,
                    requests.names(), List.of(), List.of(new DurableRow(suite)));
        });
    }
}
