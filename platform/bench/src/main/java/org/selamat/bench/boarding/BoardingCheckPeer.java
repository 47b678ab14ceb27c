package org.selamat.bench.boarding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.load.Request;
import org.selamat.bench.suite.TableCopies;
import org.selamat.bench.twin.AgainstTwin;
import org.selamat.bench.twin.RunningTwin;
import org.selamat.local.client.Suite;

/** Boarding checks at the service, against the twin. */
public final class BoardingCheckPeer implements Benchmark {

    private static final int CLIENTS = 128;
    private static final int TWIN_CLIENTS = 32;
    private static final List<String> TABLES = List.of("boarding_check", "boarding_answer", "idempotent_answer",
            "identity_miss",
            "outbox");
    private static final List<String> TOPICS = List.of("selamat.status.boarding.v1", "selamat.audit.access.v1");

    private final Desk desk;
    private final Path checkout;

    public BoardingCheckPeer(Path checkout, Path data, Consumer<String> progress, Clock clock) {
        this.desk = new Desk(checkout, data, progress, clock);
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "boarding-check-peer";
    }

    @Override
    public String question() {
        return "boarding checks a second at the service ÷ the same by Spring Boot, JPA and spring-kafka";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return desk.openBesideTwin((suite, requests, believed) -> {
            try (var tables = TableCopies.in(suite, "status", "twin").of(TABLES);
                    var twin = RunningTwin.beside(suite, "status", checkout, TOPICS, told(suite, believed))) {
                requireSame(twin, requests.check());
                return new AgainstTwin(suite, "status", twin, CLIENTS, TWIN_CLIENTS, "checks/s").measured(requests::check,
                        () -> tables.rows("boarding_check"), budget, progress);
            }
        });
    }

    /** The twin finds people and compares names by the keys that the service has. */
    private static Map<String, String> told(Suite suite, Map<String, String> believed) {
        var told = new HashMap<>(believed);
        told.put("TWIN_DOCUMENT_KEY", suite.secrets().key("document-index"));
        told.put("TWIN_NAME_KEY", suite.secrets().key("name-index"));
        return told;
    }

    private static void requireSame(RunningTwin twin, Request check) throws Exception {
        var answer = Desk.send(twin.address(), check);
        if (answer.statusCode() != 201 || !new String(answer.body()).contains("\"OK_TO_BOARD\"")) {
            throw new IllegalStateException("the twin answers " + answer.statusCode() + " " + new String(answer.body()));
        }
    }
}
