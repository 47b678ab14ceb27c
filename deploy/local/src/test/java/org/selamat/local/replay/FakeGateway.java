package org.selamat.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;

import org.selamat.local.client.Api;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.Suite;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Json;
import org.selamat.local.data.Ports;
import org.selamat.local.data.Secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Logs everybody in, and answers check-ins as a test says; what it isn't told about, it records. */
final class FakeGateway implements AutoCloseable {

    private static final int INBOX_OFFSET = new Ports(0).inbox();

    /** Visits that came together, and when. */
    record Attempt(List<UUID> visits, long nanoTime) {
    }

    private record Planned(int status, Map<String, String> headers, String result) {
    }

    private final HttpServer server;
    private final Queue<Planned> plan = new ConcurrentLinkedQueue<>();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", exchange -> answer(exchange, 200, List.of(Map.of("id", 1, "text", "123456"))));
        server.createContext("/oauth2/authorize-challenge", exchange -> {
            boolean second = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).contains("otp");
            answer(exchange, second ? 200 : 403, Map.of("auth_session", "session", "authorization_code", "code"));
        });
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200,
                Map.of("access_token", "access", "refresh_token", "refresh", "expires_in", 600)));
        server.createContext("/v1/me/visits", this::visit);
        server.createContext("/v1/me/visits/uploads", this::upload);
        server.start();
    }

    /** The next check-in is answered so. */
    void answers(int status, Map<String, String> headers) {
        plan.add(new Planned(status, headers, ""));
    }

    /** All visits of the next upload are answered so. */
    void answersUpload(String result) {
        plan.add(new Planned(200, Map.of(), result));
    }

    List<Attempt> attempts() {
        return attempts;
    }

    Api api() {
        return new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    CitizenSession citizen(Path folder) {
        var data = new DataFolder(folder);
        var suite = new Suite(data, new Ports(server.getAddress().getPort() - INBOX_OFFSET), new Secrets(data));
        return CitizenSession.byPhone(suite, api(), Clock.systemUTC(), "+60123456789");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void visit(HttpExchange exchange) {
        var body = read(exchange);
        attempts.add(new Attempt(List.of(id(body)), System.nanoTime()));
        var planned = planned(new Planned(201, Map.of(), ""));
        planned.headers().forEach(exchange.getResponseHeaders()::add);
        answer(exchange, planned.status(), Map.of());
    }

    private void upload(HttpExchange exchange) {
        var visits = StreamSupport.stream(read(exchange).path("visits").spliterator(), false).map(FakeGateway::id).toList();
        attempts.add(new Attempt(visits, System.nanoTime()));
        var planned = planned(new Planned(200, Map.of(), "RECORDED"));
        answer(exchange, planned.status(),
                Map.of("results", visits.stream().map(visit -> Map.of("id", visit, "status", planned.result())).toList()));
    }

    private Planned planned(Planned otherwise) {
        var next = plan.poll();
        return next == null ? otherwise : next;
    }

    private static UUID id(JsonNode visit) {
        return UUID.fromString(visit.path("id").asText());
    }

    private static JsonNode read(HttpExchange exchange) {
        try {
            return Json.MAPPER.readTree(exchange.getRequestBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) {
        try (exchange) {
            byte[] bytes = Json.MAPPER.writeValueAsBytes(body);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
