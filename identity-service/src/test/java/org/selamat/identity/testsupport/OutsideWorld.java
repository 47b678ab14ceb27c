package org.selamat.identity.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real SMTP server, an SMS provider, and one address where tests read what both have received:
 * {@code GET /messages?destination}.
 * A number that ends in 503 gets an error on its first message, one that ends in 400 on every one.
 */
public final class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "test-provider-token";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private HttpServer http;
    private GreenMail mail;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/sms", this::take);
        http.createContext("/messages", this::show);
        http.start();
        var address = "http://127.0.0.1:" + http.getAddress().getPort();
        return Map.of("identity.sms.url", address + "/sms", "identity.sms.token", TOKEN, "test.messages-url",
                address + "/messages", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
                String.valueOf(mail.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        http.stop(0);
        mail.stop();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var message = JSON.readTree(exchange.getRequestBody());
            var to = message.get("to").asText();
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (to.endsWith("503") && refusals.merge(to, 1, Integer::sum) == 1) {
                exchange.sendResponseHeaders(503, -1);
            } else if (to.endsWith("400")) {
                exchange.sendResponseHeaders(400, -1);
            } else {
                texts.computeIfAbsent(to, number -> new CopyOnWriteArrayList<>()).add(message.get("text").asText());
                exchange.sendResponseHeaders(202, -1);
            }
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            var destination = exchange.getRequestURI().getQuery();
            var found = destination.contains("@") ? mails(destination) : texts.getOrDefault(destination, List.of());
            var body = JSON.writeValueAsString(found).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private List<String> mails(String address) {
        return Stream.of(mail.getReceivedMessages()).filter(message -> isTo(message, address)).map(OutsideWorld::text).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
