package org.selamat.bench.boarding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;

/** A flight's 200 passengers in one request, each answered, kept, published and signed. */
public final class BoardingManifest implements Benchmark {

    private static final int PASSENGERS = 200;
    /** Airlines don't send many manifests at once. */
    private static final int CLIENTS = 4;

    private final Desk desk;

    public BoardingManifest(Path checkout, Path data, Consumer<String> progress, Clock clock) {
        this.desk = new Desk(checkout, data, progress, clock);
    }

    @Override
    public String name() {
        return "boarding-manifest";
    }

    @Override
    public String question() {
        return "manifests of " + PASSENGERS
                + " passengers a second at the service ÷ the same requests and bytes by bare Vert.x";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return desk.open((suite, requests) -> {
            var service = suite.service("status");
            int bytes = Desk.send(service, requests.manifest(PASSENGERS)).body().length;
            var remarks = new ArrayList<>(requests.names());
            remarks.add("multiply by " + PASSENGERS + " for passengers a second");
            return new AgainstBare(service, () -> requests.manifest(PASSENGERS), bytes, CLIENTS, "manifests/s")
                    .measured(budget, progress, remarks);
        });
    }
}
