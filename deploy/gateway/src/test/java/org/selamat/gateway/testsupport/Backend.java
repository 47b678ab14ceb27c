package org.selamat.gateway.testsupport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** A service that tells what it got, unless a test has it do something else at a path. */
public final class Backend implements AutoCloseable {

    private final Map<String, Handler<HttpServerRequest>> behaviours = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public Backend(Vertx vertx) {
        server = Await.on(vertx.createHttpServer().requestHandler(this::handle).listen(0, "127.0.0.1"));
    }

    /** Replaces the echo at a path. */
    public void at(String path, Handler<HttpServerRequest> behaviour) {
        behaviours.put(path, behaviour);
    }

    /** Requests seen at a path. */
    public long seen(String path) {
        return requests.stream().filter(path::equals).count();
    }

    public int port() {
        return server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        requests.add(request.path());
        behaviours.getOrDefault(request.path(), this::echo).handle(request);
    }

    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.body().onSuccess(body -> request.response().putHeader("Content-Type", "application/json").end(new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bytes", body.length())
                .toBuffer()));
    }

    @Override
    public void close() {
        Await.on(server.close());
    }
}
