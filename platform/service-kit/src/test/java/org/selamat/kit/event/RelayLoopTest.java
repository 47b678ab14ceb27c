package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.LogCapture;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class RelayLoopTest {

    @Inject
    Outbox outbox;

    private final String topic = "selamat.sample.loop-" + UUID.randomUUID();

    @Test
    void anEventLeavesAfterItsTransactionCommitted() {
        // when
        QuarkusTransaction.requiringNew().run(() -> publish("committed"));
        // then
        var event = Topics.await(topic, e -> e.key().equals("committed"));
        assertThat(event.type()).isEqualTo("selamat.sample.thing-happened.v1");
        assertThat(event.data().path("n").asInt()).isEqualTo(1);
    }

    @Test
    void anEventOfARolledBackTransactionNeverLeaves() {
        // when
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            publish("rolled-back");
            throw new IllegalArgumentException("the change failed");
        })).isInstanceOf(IllegalArgumentException.class);
        QuarkusTransaction.requiringNew().run(() -> publish("next"));
        // then
        Topics.await(topic, e -> e.key().equals("next"));
        assertThat(Topics.all(topic)).extracting(EventMessage::key).containsExactly("next");
    }

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> publish("loose")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLoopOutlivesAnAbsenceOfKafka() {
        try (var log = LogCapture.begin()) {
            // given
            try (var away = KafkaPause.begin()) {
                QuarkusTransaction.requiringNew().run(() -> publish("meanwhile"));
                await().until(() -> log.text().contains("events wait in the outbox"));
            }
            // then
            Topics.await(topic, e -> e.key().equals("meanwhile"));
        }
    }

    private void publish(String key) {
        outbox.publish(new OutgoingEvent(topic, "selamat.sample.thing-happened.v1", key, Map.of("n", 1)));
    }
}
