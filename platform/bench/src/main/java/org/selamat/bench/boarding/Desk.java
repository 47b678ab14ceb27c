package org.selamat.bench.boarding;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.bench.harness.Outcome;
import org.selamat.bench.load.Request;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A copy with status-service, an airline that it believes, and people whom it knows. */
final class Desk {

    private static final List<String> NEEDED = List.of("postgres", "kafka", "status");
    private static final String AIRLINE = "airline-mh";
    private static final int PATIENCE = 120;

    private final Path checkout;
    private final Path data;
    private final Consumer<String> progress;
    private final Clock clock;

    Desk(Path checkout, Path data, Consumer<String> progress, Clock clock) {
        this.checkout = checkout;
        this.data = data;
        this.progress = progress;
        this.clock = clock;
    }

    /** A copy that runs already doesn't know this airline's key: it has to be started here. */
    Outcome open(Work work) throws Exception {
        return openBesideTwin((suite, requests, believed) -> work.on(suite, requests));
    }

    /** The same for a comparison with the twin, which has to believe the airline too. */
    Outcome openBesideTwin(WorkBesideTwin work) throws Exception {
        try (var mint = new PartnerMint(clock)) {
            Map<String, String> settings = new HashMap<>(mint.settings());
            settings.put("STATUS_AIRLINES_PASSENGERS_PER_MINUTE", "1000000000");
            return new RunningSuite(checkout, data, NEEDED, settings, progress).with(suite -> {
                var realm = URI.create(suite.keycloak() + "/realms/partner");
                var token = mint.token(AIRLINE, realm);
                var requests = new BoardingRequests(Travellers.registered(suite), token);
                untilKnown(suite.service("status"), requests);
                return work.on(suite, requests, mint.twinSettings(realm));
            });
        }
    }

    /** What is measured there. */
    interface Work {
        Outcome on(Suite suite, BoardingRequests requests) throws Exception;
    }

    /** What is measured there, with what the twin has to be told. */
    interface WorkBesideTwin {
        Outcome on(Suite suite, BoardingRequests requests, Map<String, String> believed) throws Exception;
    }

    /** Sends one and returns what came. */
    static HttpResponse<byte[]> send(URI service, Request request) throws Exception {
        var wire = HttpRequest.newBuilder(service.resolve(request.path())).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + request.token());
        request.headers().forEach(wire::header);
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(
                wire.method(request.method().name(),
                        request.body() == null ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body().getBytes()))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** An answer as the measured ones will be: somebody found, nothing against them. */
    private static void untilKnown(URI service, BoardingRequests requests) throws Exception {
        String last = "";
        for (int i = 0; i < PATIENCE; i++) {
            var answer = send(service, requests.last());
            last = answer.statusCode() + " " + new String(answer.body());
            if (answer.statusCode() == 201
                    && new ObjectMapper().readTree(answer.body()).path("decision").asText().equals("OK_TO_BOARD")) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the service doesn't know the people of the benchmark: " + last);
    }
}
