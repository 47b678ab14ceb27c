package org.selamat.status.boarding;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An airline's system: a real HTTP server that answers as it is told, 200 when it isn't, and remembers what it got. */
final class Airline implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    Airline(Integer... firstAnswers) {
        answers.addAll(List.of(firstAnswers));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/hook", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Received> received() {
        return received;
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(exchange.getRequestHeaders().getFirst("Selamat-Webhook-Id"),
                exchange.getRequestHeaders().getFirst("Selamat-Webhook-Signature"), body));
        exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.poll(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One push. */
    record Received(String id, String signature, byte[] body) {
    }
}
