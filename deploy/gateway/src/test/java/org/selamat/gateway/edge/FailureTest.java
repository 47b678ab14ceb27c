package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.edge.Harness.Settings;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.TestToken;

class FailureTest {

    @Test
    void saysThatAServiceIsAwayAndThatNothingWasDone() throws IOException {
        // given
        Settings settings = new Settings();
        settings.backends.put("status-service", closedPort());
        try (Harness gateway = new Harness(Documents.all(), settings)) {
            // when
            Answer answer = Call.get(gateway.at("/v1/me/status")).bearer(TestToken.citizen().make()).send();
            Answer other = Call.get(gateway.at("/v1/me/doses")).bearer(TestToken.citizen().make()).send();
            // then
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("backend-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.json().getString("traceId")).isEqualTo(answer.header("X-Request-Id"));
            assertThat(other.status()).isEqualTo(200);
        }
    }

    @Test
    void givesUpOnASlowServiceAndNeverSendsAWriteTwice() {
        try (Harness gateway = new Harness(Documents.with("routes/status-app.yaml", "{request: 10s, backendRequest: 5s}",
                "{request: 300ms, backendRequest: 200ms}"))) {
            // given
            gateway.backend.at("/v1/me/passenger-codes", request -> request.endHandler(end -> {
            }));
            // when
            Answer answer = Call.post(gateway.at("/v1/me/passenger-codes"), "{}".getBytes()).bearer(TestToken.citizen().make())
                    .send();
            // then
            assertThat(answer.status()).isEqualTo(504);
            assertThat(answer.problem()).isEqualTo("backend-timeout");
            assertThat(answer.json().getString("detail")).contains("Idempotency-Key");
            assertThat(gateway.backend.seen("/v1/me/passenger-codes")).isEqualTo(1);
        }
    }

    @Test
    void saysThatAServiceBrokeOff() {
        try (Harness gateway = new Harness(Documents.all())) {
            // given
            gateway.backend.at("/v1/me/status", request -> request.connection().close());
            // when
            Answer answer = Call.get(gateway.at("/v1/me/status")).bearer(TestToken.citizen().make()).send();
            // then
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.problem()).isEqualTo("backend-failed");
        }
    }

    @Test
    void refusesWhatDoesNotFitAtOnceAndFreesThePlaceAfterwards() throws Exception {
        try (Harness gateway = new Harness(
                Documents.with("policies/traffic-app.yaml", "maxParallelRequests: 1024", "maxParallelRequests: 1"))) {
            // given
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch finish = new CountDownLatch(1);
            gateway.backend.at("/v1/me/status", request -> {
                arrived.countDown();
                gateway.vertx.executeBlocking(() -> finish.await(10, TimeUnit.SECONDS))
                        .onComplete(done -> request.response().end());
            });
            String token = TestToken.citizen().make();
            CompletableFuture<Answer> first = CompletableFuture
                    .supplyAsync(() -> Call.get(gateway.at("/v1/me/status")).bearer(token).send());
            arrived.await();
            // when
            Answer second = Call.get(gateway.at("/v1/me/orders")).bearer(token).send();
            Answer elsewhere = Call.get(gateway.at("/v1/me/doses")).bearer(token).send();
            Answer otherDoor = Call.get(gateway.at("/partner/v1/webhook/deliveries"))
                    .bearer(TestToken.partner("airline-mh").make()).send();
            finish.countDown();
            // then
            assertThat(second.status()).isEqualTo(503);
            assertThat(second.problem()).isEqualTo("overloaded");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            assertThat(elsewhere.status()).as("another service").isEqualTo(200);
            assertThat(otherDoor.status()).as("the same service for airlines").isEqualTo(200);
            assertThat(first.get().status()).isEqualTo(200);
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(
                    () -> assertThat(gateway.registry.get("gateway.requests.active").gauge().value()).isZero());
            assertThat(Call.get(gateway.at("/v1/me/orders")).bearer(token).send().status()).isEqualTo(200);
        }
    }

    @Test
    void takesTheClientsAddressFromOurOwnProxiesOnly() {
        // given
        Settings settings = new Settings();
        settings.trustedHops = 1;
        try (Harness gateway = new Harness(Documents.all(), settings)) {
            // when
            Answer answer = Call.get(gateway.at("/public/v1/trust-list")).header("X-Forwarded-For", "10.9.9.9, 203.0.113.9")
                    .send();
            // then
            assertThat(answer.got("x-forwarded-for")).isEqualTo("203.0.113.9");
        }
    }

    @Test
    void timesRequestsByRuleAndStatus() {
        try (Harness gateway = new Harness(Documents.all())) {
            // when
            Call.get(gateway.at("/public/v1/trust-list")).send();
            Call.get(gateway.at("/nothing/4711")).send();
            // then
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(gateway.registry.get("gateway.requests").tag("rule", "vaccine-public/trust-list")
                        .tag("status", "200").timer().count()).isEqualTo(1);
                assertThat(gateway.registry.get("gateway.requests").tag("rule", "none").tag("status", "404").timer().count())
                        .isEqualTo(1);
            });
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
