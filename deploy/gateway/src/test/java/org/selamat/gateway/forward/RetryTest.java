package org.selamat.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.problem.Refusal;
import org.selamat.gateway.routing.Lookup.Found;
import org.selamat.gateway.routing.Operation;
import org.selamat.gateway.routing.RouteCompiler;
import org.selamat.gateway.testsupport.Await;
import org.selamat.gateway.testsupport.Backend;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Documents;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

class RetryTest {

    private final Vertx vertx = Vertx.vertx();
    private final Backend backend = new Backend(vertx);

    @AfterEach
    void stop() {
        Await.on(vertx.close());
    }

    @Test
    void triesAReadAgainWhenTheConnectionFailed() throws IOException {
        // when
        int status = call("GET", "/v1/me/visits", List.of(closed(), open()));
        // then
        assertThat(status).isEqualTo(200);
    }

    @Test
    void triesAReadNoMoreThanThePolicySays() throws IOException {
        // when
        int status = call("GET", "/v1/me/visits", List.of(closed(), closed(), open()));
        // then
        assertThat(status).isEqualTo(503);
    }

    @Test
    void neverTriesAWriteAgain() throws IOException {
        // when
        int status = call("POST", "/v1/me/visits", List.of(closed(), open()));
        // then
        assertThat(status).isEqualTo(503);
        assertThat(backend.seen("/v1/me/visits")).isZero();
    }

    /** Calls through a forwarder that finds the service at another place with each try. */
    private int call(String method, String path, List<URI> places) {
        Operation operation = ((Found) new RouteCompiler(GatewayFiles.read(Documents.all()), false).compile().find("a", method,
                path)).operation();
        Forwarder forwarder = new ProxyForwarder(vertx, new LoopClients(vertx::createHttpClient),
                new Backends(new Moving(places.iterator())));
        HttpServer server = Await.on(vertx.createHttpServer().requestHandler(request -> forward(forwarder, request, operation))
                .listen(0, "127.0.0.1"));
        return Call.of(method, URI.create("http://127.0.0.1:" + server.actualPort() + path)).send().status();
    }

    private static void forward(Forwarder forwarder, HttpServerRequest request, Operation operation) {
        forwarder.forward(new Passage(request, operation, null, headers -> {
        }, headers -> {
        })).onFailure(refused -> request.response().setStatusCode(((Refusal) refused).problem().status()).end());
    }

    private URI open() {
        return URI.create("http://127.0.0.1:" + backend.port());
    }

    private static URI closed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static final class Moving extends HashMap<String, URI> {
        private final transient Iterator<URI> places;

        Moving(Iterator<URI> places) {
            this.places = places;
        }

        @Override
        public URI getOrDefault(Object name, URI otherwise) {
            return places.next();
        }
    }
}
