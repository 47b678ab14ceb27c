package org.selamat.local.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** The page for people. It loads nothing from elsewhere, and messages reach it as text, never as markup. */
final class PageHandler implements HttpHandler {

    private final String page;

    PageHandler() {
        try (var in = PageHandler.class.getResourceAsStream("/inbox/index.html")) {
            this.page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"/".equals(exchange.getRequestURI().getPath())) {
            Exchanges.problem(exchange, 404, "There is nothing here; the inbox is at /");
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy",
                "default-src 'none'; connect-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'");
        Exchanges.answer(exchange, 200, "text/html", page);
    }
}
