package org.selamat.gateway.edge;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.GatewayConfig;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.routing.RouteCompiler;
import org.selamat.gateway.testsupport.Await;
import org.selamat.gateway.testsupport.Backend;
import org.selamat.gateway.testsupport.IssuerServer;
import org.selamat.gateway.testsupport.TestKeys;
import org.selamat.gateway.testsupport.TestToken;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;

/** The edge on a bare Vert.x server, with real services and issuers beside it: starts in milliseconds, for any set of files. */
final class Harness implements AutoCloseable {

    final Vertx vertx = Vertx.vertx();
    final Backend backend = new Backend(vertx);
    final IssuerServer issuers = new IssuerServer(vertx, 0, TestKeys.published());
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final HttpServer server;

    Harness(Map<String, String> documents) {
        this(documents, new Settings());
    }

    Harness(Map<String, String> documents, Settings settings) {
        for (String service : new String[] { "identity-service", "status-service", "vaccine-service", "checkin-service",
                "helpdesk-service" }) {
            settings.backends.putIfAbsent(service, backend.port());
        }
        settings.backends.put("keycloak", issuers.port());
        GatewayFiles files = GatewayFiles.read(withKeysFromKeycloak(documents));
        Edge edge = new EdgeAssembly(settings, vertx, registry).edge(files, new RouteCompiler(files, false).compile(),
                path -> Optional.empty());
        server = Await.on(vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(edge::handle).listen(0, "127.0.0.1"));
    }

    /** The one key server plays all three issuers, so that the identity service is free to be away. */
    private static Map<String, String> withKeysFromKeycloak(Map<String, String> documents) {
        Map<String, String> moved = new HashMap<>(documents);
        moved.replaceAll((file, text) -> text.replace("'http://identity-service:8080/", "'http://keycloak:8080/"));
        return moved;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        Await.on(vertx.close());
    }

    /** Configuration as a test wants it. */
    static final class Settings implements GatewayConfig {
        final Map<String, Integer> backends = new HashMap<>();
        int trustedHops;
        int maxInFlight = 100;

        @Override
        public Optional<Path> files() {
            return Optional.empty();
        }

        @Override
        public Map<String, URI> backends() {
            Map<String, URI> places = new HashMap<>();
            backends.forEach((name, port) -> places.put(name, URI.create("http://127.0.0.1:" + port)));
            return places;
        }

        @Override
        public Map<String, Provider> providers() {
            return Map.of("citizen", () -> Optional.of(TestToken.CITIZEN_ISSUER), "staff",
                    () -> Optional.of(TestToken.STAFF_ISSUER), "partner",
                    () -> Optional.of(TestToken.PARTNER_ISSUER));
        }

        @Override
        public boolean matchHostnames() {
            return false;
        }

        @Override
        public int trustedHops() {
            return trustedHops;
        }

        @Override
        public double rateLimitScale() {
            return 1;
        }

        @Override
        public int maxInFlight() {
            return maxInFlight;
        }

        @Override
        public int backendConnections() {
            return 16;
        }
    }
}
