package org.selamat.local.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.selamat.local.data.Json;
import org.selamat.local.inbox.InboxMessage.Channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** {@code POST /sms {to, text}} with a bearer token: what an SMS provider's API comes down to. */
final class SmsHandler implements HttpHandler {

    private static final int LARGEST = 16 * 1024;
    private final InboxMessages messages;
    private final byte[] authorization;

    private record Sms(String to, String text) {
        boolean complete() {
            return to != null && !to.isBlank() && text != null && !text.isBlank();
        }
    }

    SmsHandler(InboxMessages messages, String token) {
        this.messages = messages;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            Exchanges.problem(exchange, 405, "Only POST is allowed here");
        } else if (!authorised(exchange)) {
            Exchanges.problem(exchange, 401, "The bearer token is missing or wrong");
        } else {
            accept(exchange);
        }
    }

    private void accept(HttpExchange exchange) throws IOException {
        try {
            Sms sms = Json.MAPPER.readValue(exchange.getRequestBody().readNBytes(LARGEST), Sms.class);
            if (!sms.complete()) {
                Exchanges.problem(exchange, 400, "to and text are required");
                return;
            }
            var message = messages.add(Channel.SMS, sms.to(), null, sms.text());
            Exchanges.answer(exchange, 202, "application/json", "{\"id\":\"" + message.id() + "\"}");
        } catch (JsonProcessingException e) {
            Exchanges.problem(exchange, 400, "The body is not JSON");
        }
    }

    private boolean authorised(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        return shown != null && MessageDigest.isEqual(authorization, shown.getBytes(StandardCharsets.UTF_8));
    }
}
