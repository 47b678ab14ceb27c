package org.selamat.bench.load;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;

/** An address, a number of kept-alive connections to it, and what to ask there. */
public final class Target implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final HttpClient client;
    private final Supplier<Request> requests;

    public Target(Vertx vertx, URI base, int connections, Supplier<Request> requests) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setDefaultHost(base.getHost())
                .setDefaultPort(base.getPort())
                .setMaxPoolSize(connections).setMaxWaitQueueSize(-1).setKeepAlive(true).setConnectTimeout(TIMEOUT_MILLIS));
        this.requests = requests;
    }

    /** Sends the next request; true when its answer had the expected status, after the last byte of it. */
    Future<Boolean> send() {
        var request = requests.get();
        return client.request(request.method(), request.path()).compose(wire -> send(wire, request))
                .otherwise(failure -> false);
    }

    private static Future<Boolean> send(HttpClientRequest wire, Request request) {
        wire.idleTimeout(TIMEOUT_MILLIS);
        if (request.token() != null) {
            wire.putHeader("Authorization", "Bearer " + request.token());
        }
        request.headers().forEach(wire::putHeader);
        var sent = request.body() == null ? wire.send()
                : wire.putHeader("Content-Type", "application/json").send(request.body());
        return sent.compose(answer -> answer.end().map(done -> answer.statusCode() == request.expected()));
    }

    @Override
    public void close() throws Exception {
        client.close().toCompletionStage().toCompletableFuture().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
