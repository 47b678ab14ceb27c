package org.selamat.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.selamat.local.client.UnexpectedAnswerException;
import org.selamat.local.client.Wait;
import org.selamat.local.data.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The airline's end of the webhook: keeps what is pushed to it, once the signature has been checked. */
final class AirlineDesk implements AutoCloseable {

    private static final int LARGEST = 64 * 1024;
    private final HttpServer server;
    private final PushSignatures signatures;
    private final Queue<JsonNode> pushed = new ConcurrentLinkedQueue<>();

    AirlineDesk(PushSignatures signatures) {
        this.signatures = signatures;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/corrections", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/corrections";
    }

    /** Waits until the airline was told a decision about one of its checks. */
    JsonNode await(UUID check, String decision) {
        return Wait.atMost(Duration.ofSeconds(60)).until("the push of " + decision, () -> pushed.stream()
                .filter(push -> push.findValuesAsText("decisionId").contains(check.toString())
                        && push.findValuesAsText("decision").contains(decision))
                .findFirst());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
            exchange.sendResponseHeaders(judge(exchange.getRequestHeaders().getFirst("Selamat-Webhook-Signature"), body), -1);
        }
    }

    private int judge(String signature, byte[] body) throws IOException {
        try {
            if (!signatures.verify(signature, body)) {
                return 401;
            }
            pushed.add(Json.MAPPER.readTree(body));
            return 204;
        } catch (UnexpectedAnswerException noKeys) {
            return 503;
        }
    }
}
