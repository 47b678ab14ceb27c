package org.selamat.status.boarding;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.selamat.status.testsupport.Api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** People with an open flight, and the airline that asked about them. */
public final class Flights implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String airline;
    private final Airline server = new Airline();
    private final List<String> checks = new ArrayList<>();

    public Flights(String airline) {
        this.airline = airline;
        Api.airline(airline).body(Map.of("url", server.url())).put("/partner/v1/webhook").then().statusCode(200);
    }

    /** Each shows a code at the counter and is referred or refused, as the rules say then. */
    public void checkIn(List<UUID> passengers) {
        String departure = Instant.now().plus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS).toString();
        for (UUID passenger : passengers) {
            await().atMost(Api.PATIENCE).until(() -> CopyVersion.of(passenger) >= 1);
            String code = Api.write(Api.citizen(passenger))
                    .body(Map.of("airline", "AK", "flight", "AK5104", "departureAt", departure)).post("/v1/me/passenger-codes")
                    .then().statusCode(201).extract().path("code");
            checks.add(Api.airline(airline).body(Map.of("passengerCode", code, "flight", "AK5104", "departureAt", departure))
                    .post("/partner/v1/boarding-checks").then().statusCode(201).extract().path("decisionId"));
        }
    }

    /** How many of these passengers the airline was told about that they may board after all. */
    public int toldOk() {
        return (int) server.received().stream().map(push -> body(push.body()))
                .filter(body -> checks.contains(body.path("decisionId").asText())
                        && body.path("decision").asText().equals("OK_TO_BOARD"))
                .map(body -> body.path("decisionId").asText()).distinct().count();
    }

    /** What the airline reads now. */
    public Set<String> decisions() {
        return checks.stream().map(id -> Api.airline(airline).get("/partner/v1/boarding-checks/{id}", id).then().statusCode(200)
                .extract().<String> path("decision")).collect(Collectors.toSet());
    }

    private static JsonNode body(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
