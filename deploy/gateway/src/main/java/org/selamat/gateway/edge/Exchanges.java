package org.selamat.gateway.edge;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.selamat.gateway.routing.Operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Opens exchanges, and counts and times them at their end: by rule, never by path, which holds ids. */
final class Exchanges {

    private final ClientAddress addresses;
    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    Exchanges(ClientAddress addresses, MeterRegistry registry) {
        this.addresses = addresses;
        this.registry = registry;
    }

    Exchange open(HttpServerRequest request) {
        return new Exchange(request, addresses.of(request));
    }

    void close(Exchange exchange) {
        HttpServerResponse response = exchange.request().response();
        String status = response.ended() ? Integer.toString(response.getStatusCode()) : "gone";
        Kind kind = new Kind(exchange.operation().map(Operation::name).orElse("none"), status);
        timers.computeIfAbsent(kind, this::timer).record(Duration.ofNanos(System.nanoTime() - exchange.started()));
    }

    private Timer timer(Kind kind) {
        return Timer.builder("gateway.requests")
                .description("Requests by rule and status, from the first header to the last byte of the answer")
                .tag("rule", kind.rule())
                .tag("status", kind.status())
                .register(registry);
    }

    private record Kind(String rule, String status) {
    }
}
