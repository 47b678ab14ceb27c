package org.selamat.gateway.forward;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import org.selamat.gateway.files.RouteRule;
import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Forwards by {@code vertx-http-proxy} over kept-alive connections. */
public final class ProxyForwarder implements Forwarder {

    private static final String RETRY_SOON = "2";

    private final Vertx vertx;
    private final LoopClients clients;
    private final Backends backends;

    public ProxyForwarder(Vertx vertx, LoopClients clients, Backends backends) {
        this.vertx = vertx;
        this.clients = clients;
        this.backends = backends;
    }

    @Override
    public Future<Void> forward(Passage passage) {
        long deadline = System.nanoTime() + passage.operation().rule().request().toNanos();
        return attempt(passage, deadline, passage.repeatable() ? passage.operation().traffic().retries() : 0);
    }

    private Future<Void> attempt(Passage passage, long deadline, int retries) {
        return clients.here().request(target(passage)).transform(connected -> {
            if (connected.succeeded()) {
                return new Attempt(vertx, passage, connected.result(), millisLeft(passage.operation().rule(), deadline)).run();
            }
            if (connected.cause() instanceof ConnectionPoolTooBusyException) {
                return refuse(GatewayProblem.OVERLOADED);
            }
            return retries > 0 ? attempt(passage, deadline, retries - 1) : refuse(GatewayProblem.BACKEND_UNAVAILABLE);
        });
    }

    private RequestOptions target(Passage passage) {
        URI place = backends.of(passage.operation().rule().backend());
        boolean tls = "https".equals(place.getScheme());
        int defaultPort = tls ? 443 : 80;
        return new RequestOptions().setHost(place.getHost()).setPort(place.getPort() < 0 ? defaultPort : place.getPort())
                .setSsl(tls)
                .setMethod(HttpMethod.valueOf(passage.operation().method()))
                .setConnectTimeout(passage.operation().traffic().connectTimeout().toMillis());
    }

    private static long millisLeft(RouteRule rule, long deadline) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        return Math.max(1, Math.min(left, rule.backendRequest().toMillis()));
    }

    private static Future<Void> refuse(GatewayProblem problem) {
        return Future.failedFuture(new Refusal(problem).with("Retry-After", RETRY_SOON));
    }
}
