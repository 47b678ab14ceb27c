package org.selamat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.bench.harness.Latency;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** Against a server that answers every other request late and every tenth wrong. */
class LoopsTest {

    private static final long LATE_MILLIS = 60;

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private int seen;

    @BeforeEach
    void serve() {
        server = vertx.createHttpServer().requestHandler(request -> {
            int number = seen++;
            int status = number % 10 == 9 ? 500 : 200;
            if (number % 2 == 0) {
                vertx.setTimer(LATE_MILLIS, timer -> request.response().setStatusCode(status).end("{}"));
            } else {
                request.response().setStatusCode(status).end("{}");
            }
        }).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anOpenLoopSendsAtItsRateAndCountsEveryAnswer() throws Exception {
        // given
        try (var target = target(50)) {
            var loop = new OpenLoop(target);
            // when
            var nanos = loop.run(200, Duration.ofSeconds(1));
            // then
            assertThat(nanos.getTotalCount()).isEqualTo(200);
            assertThat(loop.errors()).isEqualTo(20);
            assertThat(loop.accepted()).isEqualTo(180);
            assertThat(Latency.of(nanos).p99()).isGreaterThanOrEqualTo(LATE_MILLIS);
        }
    }

    @Test
    void whatHasToWaitForAConnectionIsCountedFromItsIntendedStart() throws Exception {
        // given: one connection answers about 33 a second, 100 a second are due
        try (var target = target(1)) {
            // when
            var nanos = new OpenLoop(target).run(100, Duration.ofSeconds(1));
            // then
            assertThat(Latency.of(nanos).p99()).isGreaterThan(10 * LATE_MILLIS);
        }
    }

    @Test
    void aClosedLoopCountsRightAnswersOnly() throws Exception {
        // given
        try (var target = target(4)) {
            var loop = new ClosedLoop(target, 4);
            // when
            double rate = loop.measure(Duration.ofMillis(500));
            // then
            assertThat(loop.errors()).isPositive();
            assertThat(loop.accepted() + loop.errors()).isEqualTo(seen);
            assertThat(rate).isPositive();
        }
    }

    @Test
    void whoeverIsAwayIsAnError() throws Exception {
        // given
        try (var target = target(2)) {
            server.close().toCompletionStage().toCompletableFuture().join();
            var loop = new OpenLoop(target);
            // when
            loop.run(100, Duration.ofMillis(200));
            // then
            assertThat(loop.errors()).isEqualTo(20);
        }
    }

    @Test
    void anAnswerThatDoesNotSayWhereItEndsIsAnError() throws Exception {
        // given
        var endless = vertx.createNetServer().connectHandler(
                socket -> socket.handler(asked -> socket.write("HTTP/1.1 200 OK\r\nDate: now\r\n\r\n")))
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        try (var target = target(2, endless.actualPort())) {
            var loop = new OpenLoop(target);
            // when
            loop.run(100, Duration.ofMillis(200));
            // then
            assertThat(loop.errors()).isEqualTo(20);
        }
    }

    private Target target(int connections) {
        return target(connections, server.actualPort());
    }

    private Target target(int connections, int port) {
        return new Target(vertx, URI.create("http://127.0.0.1:" + port), connections, () -> Request.get("/"));
    }
}
