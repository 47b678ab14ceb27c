package org.selamat.local.inbox;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;

/** What the inbox's few handlers need of HTTP. */
final class Exchanges {

    private Exchanges() {
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    static void problem(HttpExchange exchange, int status, String title) throws IOException {
        answer(exchange, status, "application/problem+json", "{\"title\":\"" + title + "\",\"status\":" + status + "}");
    }

    static Optional<String> query(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst();
    }
}
