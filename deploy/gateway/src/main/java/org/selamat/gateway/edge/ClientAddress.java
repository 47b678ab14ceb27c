package org.selamat.gateway.edge;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;

/** Finds the client's address. What a client itself writes into {@code X-Forwarded-For} counts for nothing. */
final class ClientAddress {

    private final int trustedHops;

    /**
     * @param trustedHops
     *        proxies of our own in front, each of which appended one entry
     */
    ClientAddress(int trustedHops) {
        this.trustedHops = trustedHops;
    }

    String of(HttpServerRequest request) {
        String peer = request.remoteAddress() == null ? "unknown" : request.remoteAddress().hostAddress();
        if (trustedHops == 0) {
            return peer;
        }
        List<String> entries = List.of(String.join(",", request.headers().getAll("X-Forwarded-For")).split(","));
        int index = entries.size() - trustedHops;
        if (index < 0 || entries.get(index).isBlank()) {
            return peer;
        }
        return entries.get(index).strip();
    }
}
