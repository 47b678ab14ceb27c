package org.selamat.gateway.edge;

import org.jboss.logging.Logger;
import org.selamat.gateway.files.Cors;
import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;
import org.selamat.gateway.routing.Lookup;
import org.selamat.gateway.routing.Lookup.Found;
import org.selamat.gateway.routing.Lookup.WrongMethod;
import org.selamat.gateway.routing.Operation;
import org.selamat.gateway.routing.RouteTable;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;

/** The way of a request: guard, route, place, token, rate, body, forward. Each step may end it with a {@link Refusal}. */
final class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);

    private final RouteTable table;
    private final Exchanges exchanges;
    private final Entrance entrance;
    private final Transit transit;
    private final Answers answers;

    Edge(RouteTable table, Exchanges exchanges, Entrance entrance, Transit transit, Answers answers) {
        this.table = table;
        this.exchanges = exchanges;
        this.entrance = entrance;
        this.transit = transit;
        this.answers = answers;
    }

    void handle(HttpServerRequest request) {
        request.pause();
        Exchange exchange = exchanges.open(request);
        Future.succeededFuture(exchange).compose(this::serve).onComplete(done -> finish(exchange, done));
    }

    private Future<Void> serve(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        RequestGuard.check(request);
        if (answers.page(exchange)) {
            return Future.succeededFuture();
        }
        if (CorsHeaders.preflight(request)) {
            return preflight(exchange);
        }
        Operation operation = exchange.found(route(request, request.method().name()));
        return entrance.through(exchange, operation, body -> transit.pass(exchange, operation, body));
    }

    private Operation route(HttpServerRequest request, String method) {
        Lookup lookup = table.find(request.authority().host(), method, request.path());
        if (lookup instanceof Found found) {
            return found.operation();
        }
        if (lookup instanceof WrongMethod wrong) {
            String allowed = String.join(", ", wrong.allowed());
            throw new Refusal(GatewayProblem.METHOD_NOT_ALLOWED, request.method().name(), allowed).with("Allow", allowed);
        }
        throw new Refusal(GatewayProblem.NOT_FOUND);
    }

    private Future<Void> preflight(Exchange exchange) {
        Operation operation = route(exchange.request(), CorsHeaders.requestedMethod(exchange.request()));
        Cors cors = operation.rule().cors().orElseThrow(
                () -> new Refusal(GatewayProblem.METHOD_NOT_ALLOWED, "OPTIONS", operation.method()).with("Allow",
                        operation.method()));
        answers.preflight(exchange, cors);
        return Future.succeededFuture();
    }

    private void finish(Exchange exchange, AsyncResult<Void> done) {
        if (done.failed()) {
            answers.problem(exchange, refusal(exchange, done.cause()));
        }
        exchanges.close(exchange);
    }

    private static Refusal refusal(Exchange exchange, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (!exchange.request().response().closed()) {
            LOG.errorf(cause, "Request %s failed", exchange.ids().requestId());
        }
        return new Refusal(GatewayProblem.INTERNAL);
    }
}
