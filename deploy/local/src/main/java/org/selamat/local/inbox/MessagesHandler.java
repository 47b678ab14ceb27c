package org.selamat.local.inbox;

import java.io.IOException;

import org.selamat.local.data.Json;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** {@code GET /messages?to=&after=}: newest first, at most 200. */
final class MessagesHandler implements HttpHandler {

    private static final int LIMIT = 200;
    private final InboxMessages messages;

    MessagesHandler(InboxMessages messages) {
        this.messages = messages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"GET".equals(exchange.getRequestMethod())) {
            Exchanges.problem(exchange, 405, "Only GET is allowed here");
            return;
        }
        try {
            long after = Exchanges.query(exchange, "after").map(Long::parseLong).orElse(0L);
            var found = messages.find(Exchanges.query(exchange, "to"), after, LIMIT);
            Exchanges.answer(exchange, 200, "application/json", Json.MAPPER.writeValueAsString(found));
        } catch (NumberFormatException e) {
            Exchanges.problem(exchange, 400, "after must be the id of a message");
        }
    }
}
