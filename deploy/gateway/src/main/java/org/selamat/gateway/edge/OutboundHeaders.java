package org.selamat.gateway.edge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.selamat.gateway.files.ClientPolicy;
import org.selamat.gateway.files.HeaderChanges;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Makes the headers that a service gets: nothing that a client could use to pass for someone else, and who called as we saw it.
 */
final class OutboundHeaders {

    /** Of one connection only (RFC 9110, 7.6.1); {@code Expect} was answered here. */
    private static final List<String> HOP_BY_HOP = List.of("Connection", "Keep-Alive", "Proxy-Connection",
            "Proxy-Authorization", "TE", "Trailer",
            "Upgrade", "HTTP2-Settings", "Expect", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix", "X-Forwarded-Server", "X-Forwarded-Ssl");
    /** A {@code Connection} header may name what to leave out, but not these. */
    private static final Set<String> KEPT = Set.of("authorization", "content-length", "content-type", "host", "traceparent",
            "x-request-id");

    private final ClientPolicy policy;

    OutboundHeaders(ClientPolicy policy) {
        this.policy = policy;
    }

    void prepare(Exchange exchange, MultiMap headers) {
        HttpServerRequest request = exchange.request();
        removeNamedByConnection(request, headers);
        HOP_BY_HOP.forEach(headers::remove);
        removeRefused(request, headers);
        exchange.operation().map(operation -> operation.rule().requestHeaders()).ifPresent(changes -> apply(changes, headers));
        exchange.claimHeaders().forEach(headers::set);
        headers.set("X-Forwarded-For", exchange.address());
        headers.set("X-Forwarded-Proto", request.scheme() == null ? "http" : request.scheme());
        headers.set("X-Forwarded-Host", request.authority().toString());
        headers.set("X-Request-Id", exchange.ids().requestId());
        headers.set("traceparent", exchange.ids().traceparent());
    }

    private void removeRefused(HttpServerRequest request, MultiMap headers) {
        for (var header : request.headers()) {
            if (policy.removes(header.getKey())) {
                headers.remove(header.getKey());
            }
        }
    }

    private static void removeNamedByConnection(HttpServerRequest request, MultiMap headers) {
        String connection = request.getHeader(HttpHeaders.CONNECTION);
        if (connection != null) {
            for (String name : connection.split(",")) {
                if (!name.isBlank() && !KEPT.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    headers.remove(name.strip());
                }
            }
        }
    }

    static void apply(HeaderChanges changes, MultiMap headers) {
        changes.remove().forEach(headers::remove);
        changes.set().forEach(headers::set);
        changes.add().forEach(headers::add);
    }
}
