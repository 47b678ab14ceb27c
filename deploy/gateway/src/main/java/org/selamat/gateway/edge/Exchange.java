package org.selamat.gateway.edge;

import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.limit.Allowance;
import org.selamat.gateway.routing.Operation;

import io.vertx.core.http.HttpServerRequest;

/** One request and what is found out about it on its way. Touched by its own event loop only. */
final class Exchange {

    private final HttpServerRequest request;
    private final TraceIds ids;
    private final String address;
    private final long started = System.nanoTime();
    private Optional<Operation> operation = Optional.empty();
    private Map<String, String> claimHeaders = Map.of();
    private Optional<Allowance> allowance = Optional.empty();

    Exchange(HttpServerRequest request, String address) {
        this.request = request;
        this.ids = TraceIds.of(request.getHeader("traceparent"), request.getHeader("X-Request-Id"));
        this.address = address;
    }

    HttpServerRequest request() {
        return request;
    }

    TraceIds ids() {
        return ids;
    }

    /** Of the client, seen through our own proxies. */
    String address() {
        return address;
    }

    long started() {
        return started;
    }

    Optional<Operation> operation() {
        return operation;
    }

    Operation found(Operation found) {
        operation = Optional.of(found);
        return found;
    }

    Map<String, String> claimHeaders() {
        return claimHeaders;
    }

    void authenticated(Map<String, String> headers) {
        claimHeaders = headers;
    }

    Optional<Allowance> allowance() {
        return allowance;
    }

    void allowed(Optional<Allowance> left) {
        allowance = left;
    }
}
