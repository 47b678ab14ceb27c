package org.selamat.gateway.edge;

import java.util.List;

import org.selamat.gateway.limit.Allowance;
import org.selamat.gateway.routing.Operation;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Makes the headers that a client gets, with an answer of a service as with one of ours. */
final class ResponseHeaders {

    /** Of one connection only, or telling what runs behind. */
    private static final List<String> REMOVED = List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "TE", "Trailer",
            "Upgrade", "Server",
            "X-Powered-By");
    /** A year, as the preload lists ask. */
    private static final String HSTS = "max-age=31536000; includeSubDomains";

    private ResponseHeaders() {
    }

    static void prepare(Exchange exchange, MultiMap headers) {
        REMOVED.forEach(headers::remove);
        headers.set("X-Request-Id", exchange.ids().requestId());
        headers.set("Strict-Transport-Security", HSTS);
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.allowance().ifPresent(allowance -> limits(allowance, headers));
        exchange.operation().ifPresent(operation -> operation(exchange, operation, headers));
    }

    private static void operation(Exchange exchange, Operation operation, MultiMap headers) {
        OutboundHeaders.apply(operation.rule().responseHeaders(), headers);
        boolean personal = !operation.door().open() || !operation.method().equals("GET");
        if (personal && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        operation.rule().cors().ifPresent(cors -> CorsHeaders.actual(cors, exchange.request(), headers));
    }

    private static void limits(Allowance allowance, MultiMap headers) {
        headers.set("RateLimit-Limit", Long.toString(allowance.limit()));
        headers.set("RateLimit-Remaining", Long.toString(allowance.remaining()));
        headers.set("RateLimit-Reset", Long.toString(allowance.resetSeconds()));
    }
}
