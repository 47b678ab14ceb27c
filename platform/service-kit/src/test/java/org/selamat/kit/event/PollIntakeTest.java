package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

/** Many events in one transaction have the effects that each would have had by itself. */
@ServiceTest
class PollIntakeTest {

    private static final String TOPIC = "selamat.sample.poll.v1";
    private static final String CONSUMER = "poll-test";

    @Inject
    EventIntake intake;

    private final List<List<UUID>> effects = new ArrayList<>();

    @Test
    void whatWasHadBeforeAndWhatComesTwiceIsLeftOut() {
        // given
        UUID had = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        intake.processAll(List.of(record(had, "{}")), CONSUMER, this::happen);
        // when
        intake.processAll(List.of(record(first, "{}"), record(had, "{}"), record(second, "{}"), record(first, "{}")), CONSUMER,
                this::happen);
        intake.processAll(List.of(record(first, "{}")), CONSUMER, this::happen);
        // then
        assertThat(effects).containsExactly(List.of(had), List.of(first, second));
    }

    @Test
    void anUnreadableOneIsADeadLetterAndTheOthersHaveTheirEffect() {
        // given
        UUID first = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        // when
        intake.processAll(List.of(record(first, "{}"), record(broken, "{broken"), record(last, "{}")), CONSUMER, this::happen);
        // then
        assertThat(effects).containsExactly(List.of(first), List.of(last));
        Topics.awaitRaw(TOPIC + ".dlt." + CONSUMER, letter -> broken.toString().equals(Topics.header(letter, "ce_id")));
    }

    @Test
    void otherTypesArePassedOverAndWhatSaysNoTypeIsADeadLetter() {
        // given
        UUID first = UUID.randomUUID();
        UUID nameless = UUID.randomUUID();
        var untyped = record(nameless, "{}");
        untyped.headers().remove("ce_type");
        // when
        intake.processAll(List.of(record(first, "{}"), untyped), CONSUMER, Set.of("selamat.sample.other-happened.v1"),
                this::happen);
        intake.process(record(first, "{}"), CONSUMER, Set.of("selamat.sample.other-happened.v1"),
                event -> happen(List.of(event)));
        // then
        assertThat(effects).isEmpty();
        Topics.awaitRaw(TOPIC + ".dlt." + CONSUMER, letter -> nameless.toString().equals(Topics.header(letter, "ce_id")));
        // when
        intake.processAll(List.of(record(first, "{}")), CONSUMER, Set.of("selamat.sample.thing-happened.v1"), this::happen);
        // then
        assertThat(effects).containsExactly(List.of(first));
    }

    @Test
    void whatFailsTogetherIsTriedOneByOne() {
        // given
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        AtomicInteger tries = new AtomicInteger();
        // when
        intake.processAll(List.of(record(first, "{}"), record(second, "{}")), CONSUMER, events -> {
            if (tries.incrementAndGet() <= 2) {
                throw new IllegalStateException("database away, test");
            }
            happen(events);
        });
        // then
        assertThat(effects).containsExactly(List.of(first), List.of(second));
    }

    private void happen(List<EventMessage> events) {
        effects.add(events.stream().map(EventMessage::id).toList());
    }

    private static ConsumerRecord<String, String> record(UUID id, String body) {
        var record = new ConsumerRecord<>(TOPIC, 0, 0, "key", body);
        Envelope.headers(id, "selamat.sample.thing-happened.v1", "urn:selamat:sample", java.time.Instant.EPOCH, null)
                .forEach(record.headers()::add);
        return record;
    }
}
