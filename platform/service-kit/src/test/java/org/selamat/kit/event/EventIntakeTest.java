package org.selamat.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.sample.Effects;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.micrometer.core.instrument.MeterRegistry;

@ServiceTest
class EventIntakeTest {

    private static final String TYPE = "selamat.status.evidence-recorded.v1";
    private static final String TOPIC = "selamat.status.evidence.v1";
    private static final String DEAD = TOPIC + ".dlt.checkin";

    @Inject
    Effects effects;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "test.management.url")
    String management;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void noTrouble() {
        effects.trouble(event -> {
        });
    }

    @Test
    void aDuplicateHasItsEffectOnce() {
        // given
        var first = send();
        // when
        Topics.send(first, TOPIC, TYPE, key, body());
        var last = send();
        // then
        await().until(() -> effects.of(key).contains(last));
        assertThat(effects.of(key)).containsExactly(first, last);
    }

    @Test
    void whatFailsBeforeTheCommitLeavesNothingAndIsTriedAgainInOrder() {
        // given: three tries fail after the effect's row is written
        var tries = new AtomicInteger();
        var waiting = new ArrayList<Double>();
        effects.trouble(event -> {
            if (event.key().equals(key) && tries.incrementAndGet() <= 3) {
                waiting.add(waiting());
                throw new IllegalStateException("database away, test");
            }
        });
        // when
        var first = send();
        var second = send();
        // then
        await().until(() -> effects.of(key).contains(second));
        assertThat(effects.of(key)).containsExactly(first, second);
        assertThat(tries.get()).isEqualTo(5);
        assertThat(waiting).as("operators see it from the second try on").containsExactly(0.0, 1.0, 1.0);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsNoJsonGoesToTheDeadLettersWithTheReasonAndTheNextIsTaken() {
        // given
        double before = metrics.get("selamat.dead.letters").counter().count();
        // when
        var broken = Topics.send(TOPIC, TYPE, key, "{broken");
        var next = send();
        // then
        await().until(() -> effects.of(key).contains(next));
        assertThat(effects.of(key)).containsExactly(next);
        var letter = deadLetter(broken);
        assertThat(letter.value()).isEqualTo("{broken");
        assertThat(letter.key()).isEqualTo(key);
        assertThat(Topics.header(letter, "dead-letter-reason")).contains("JSON");
        assertThat(Topics.header(letter, "dead-letter-origin")).startsWith(TOPIC + "/0/");
        assertThat(metrics.get("selamat.dead.letters").counter().count()).isGreaterThan(before);
    }

    @Test
    void whatHasNoEnvelopeGoesToTheDeadLetters() {
        // when
        Topics.sendRaw(new ProducerRecord<>(TOPIC, key, "{}"));
        // then
        var letter = Topics.awaitRaw(DEAD, record -> key.equals(record.key()));
        assertThat(Topics.header(letter, "dead-letter-reason")).contains("ce_id");
    }

    @Test
    void whatAConsumerCannotReadGoesToTheDeadLettersAndLeavesNothing() {
        // given
        effects.trouble(event -> {
            if (event.key().equals(key)) {
                throw new UnreadableEventException("kind is unknown");
            }
        });
        // when
        var unreadable = send();
        // then
        assertThat(Topics.header(deadLetter(unreadable), "dead-letter-reason")).isEqualTo("kind is unknown");
        assertThat(effects.of(key)).isEmpty();
    }

    @Test
    void aDeadLetterIsReplayedAfterAFix() {
        // given
        effects.trouble(event -> {
            if (event.key().equals(key)) {
                throw new UnreadableEventException("not yet");
            }
        });
        var id = send();
        var letter = deadLetter(id);
        noTrouble();
        // when
        replay(letter.topic(), letter.offset(), 204);
        // then
        await().until(() -> effects.of(key).contains(id));
        assertThat(effects.of(key)).containsExactly(id);
    }

    @Test
    void onlyADeadLetterThatExistsIsReplayed() {
        replay(DEAD, 1_000_000, 404);
        replay(TOPIC, 0, 400);
    }

    private double waiting() {
        return metrics.get("selamat.intake.waiting").gauge().value();
    }

    private void replay(String topic, long offset, int status) {
        given().baseUri(management).queryParam("topic", topic).queryParam("partition", 0).queryParam("offset", offset)
                .post("/dead-letters/replay").then().statusCode(status);
    }

    private org.apache.kafka.clients.consumer.ConsumerRecord<String, String> deadLetter(UUID id) {
        return Topics.awaitRaw(DEAD, record -> id.toString().equals(Topics.header(record, "ce_id")));
    }

    private UUID send() {
        return Topics.send(TOPIC, TYPE, key, body());
    }

    private static String body() {
        return Contracts.example(TYPE).toString();
    }
}
