package org.selamat.bench.boarding;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.selamat.bench.load.Request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** Checks and manifests of one airline about registered people, each new. */
final class BoardingRequests {

    static final String CHECKS = "/partner/v1/boarding-checks";
    static final String MANIFESTS = "/partner/v1/manifests";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Travellers travellers;
    private final String token;
    private final Instant departure = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    private final AtomicInteger turn = new AtomicInteger();

    BoardingRequests(Travellers travellers, String token) {
        this.travellers = travellers;
        this.token = token;
    }

    Request check() {
        int number = next();
        return post(CHECKS, Map.of("traveller", travellers.get(number), "flight", "MH370", "departureAt",
                departure.plus(Duration.ofMinutes(number % 600)).toString()));
    }

    /** Each is of another departure: a departure's manifest is one, and whoever sends it twice waits for himself. */
    Request manifest(int passengers) {
        int number = next();
        var rows = IntStream.range(0, passengers)
                .mapToObj(i -> Map.of("ref", "P" + i, "traveller", travellers.get(number * passengers + i))).toList();
        return post(MANIFESTS, Map.of("flight", "MH370", "departureAt", departure.plusSeconds(number).toString(), "passengers",
                rows));
    }

    /** By the person who was registered last. */
    Request last() {
        return post(CHECKS, Map.of("traveller", travellers.get(Travellers.MANY - 1), "flight", "MH370", "departureAt",
                departure.toString()));
    }

    List<String> names() {
        return List.of(Travellers.MANY + " registered people, found by document, birth date and name; nobody is restricted");
    }

    private Request post(String path, Map<String, Object> body) {
        try {
            return new Request(HttpMethod.POST, path, token, Buffer.buffer(JSON.writeValueAsBytes(body)), 201,
                    Map.of("Idempotency-Key", UUID.randomUUID().toString(), "X-Purpose", "BOARDING_CHECK"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int next() {
        return turn.getAndIncrement() & (1 << 20) - 1;
    }
}
