package org.selamat.status.boarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Api;
import org.selamat.status.webhook.domain.Correction;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.PushReason;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Corrections reach who listens, however many there are and whoever else doesn't. */
@ServiceTest
class AirlineLanesTest {

    private static final int EACH = 120;

    @Inject
    Deliveries deliveries;

    @Test
    void anAirlineThatDoesNotAnswerKeepsNoOtherWaiting() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, EACH, InetAddress.getLoopbackAddress());
                Airline listening = new Airline();
                Airline mended = new Airline()) {
            // given: what the silent one has to get is due before everything else
            listen("airline-silent", "http://127.0.0.1:" + silent.getLocalPort() + "/hook");
            listen("airline-listening", listening.url());
            Instant decided = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            queue("airline-silent", decided.minusSeconds(1));
            queue("airline-listening", decided);
            // when / then: the silent one's time-outs alone take minutes, ten at a time
            await().atMost(Duration.ofSeconds(60)).until(() -> listening.received().size() == EACH);
            assertThat(listening.received()).extracting(Airline.Received::id).doesNotHaveDuplicates();
            assertThat(deliveredTo("airline-silent")).isZero();
            // when: it listens somewhere else
            listen("airline-silent", mended.url());
            // then
            await().atMost(Api.PATIENCE).until(() -> deliveredTo("airline-silent") == EACH);
        }
    }

    @Test
    void airlinesLackWhatTheyDidNotTakeUntilTheyTookSomethingNewer() {
        // given
        Instant longAgo = Instant.parse("2021-11-07T00:49:00Z");
        Instant departure = Instant.now().plus(Duration.ofDays(1));
        UUID decision = UUID.randomUUID();
        QuarkusTransaction.begin();
        try {
            Delivery untaken = correction("airline-late", decision, departure, longAgo);
            Delivery left = correction("airline-late", UUID.randomUUID(), longAgo, longAgo.minusSeconds(1));
            // when / then: a flight that has left needs no answer
            deliveries.add(List.of(untaken, left));
            assertThat(deliveries.untakenSince(Instant.now())).contains(longAgo);
            // when / then
            Instant later = longAgo.plusSeconds(60);
            deliveries.add(List.of(correction("airline-late", decision, departure, later).delivered(200, later)));
            assertThat(deliveries.untakenSince(Instant.now())).isNotEqualTo(Optional.of(longAgo));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void queue(String airline, Instant decided) {
        Instant departure = decided.plus(Duration.ofHours(30));
        QuarkusTransaction.requiringNew().run(() -> deliveries.add(IntStream.range(0, EACH)
                .mapToObj(any -> correction(airline, UUID.randomUUID(), departure, decided)).toList()));
    }

    private static Delivery correction(String airline, UUID decision, Instant departure, Instant decided) {
        return Delivery.queued(UUID.randomUUID(), airline, new PersonId(UUID.randomUUID()),
                new Correction(decision, "AK5104", departure, BoardingDecision.OK_TO_BOARD, BoardingDecision.REFER, decided),
                new PushReason(Optional.empty(), 0), decided);
    }

    private static void listen(String airline, String url) {
        Api.airline(airline).body(Map.of("url", url)).put("/partner/v1/webhook").then().statusCode(200);
    }

    private long deliveredTo(String airline) {
        List<Delivery> all = QuarkusTransaction.requiringNew().call(() -> deliveries.of(airline, Optional.empty(), 2 * EACH));
        return all.stream().filter(one -> one.state() == Delivery.State.DELIVERED).count();
    }
}
