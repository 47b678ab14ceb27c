package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

/** A topic with a person as its executor: what is due is worked off when the test says so. */
class GatheredPollsTest {

    private final Queue<Runnable> due = new ArrayDeque<>();
    private final List<List<Long>> effects = new ArrayList<>();
    private final List<Integer> acknowledged = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();
    private final Requests requests = new Requests();
    private boolean failing;
    private int stops;
    private Runnable meanwhile = () -> {
    };

    private final GatheredPolls polls = new GatheredPolls(due::add, 10, this::take, () -> stops++);

    @Test
    void pollsThatWaitAreTakenTogetherInTheirOrder() {
        polls.onSubscribe(requests);
        polls.onNext(poll(0, 3));
        polls.onNext(poll(3, 2));
        polls.onNext(poll(5, 1));
        assertThat(due).hasSize(1);

        workOff();

        assertThat(effects).containsExactly(List.of(0L, 1L, 2L, 3L, 4L, 5L));
        assertThat(acknowledged).containsExactly(0, 3, 5);
    }

    @Test
    void aPollThatComesLaterBeginsTheWorkAnew() {
        polls.onSubscribe(requests);
        polls.onNext(poll(0, 1));
        workOff();
        polls.onNext(poll(1, 1));
        workOff();

        assertThat(effects).containsExactly(List.of(0L), List.of(1L));
        assertThat(acknowledged).containsExactly(0, 1);
    }

    @Test
    void pollsThatComeMeanwhileAreTakenNext() {
        polls.onSubscribe(requests);
        meanwhile = () -> {
            polls.onNext(poll(1, 2));
            polls.onNext(poll(3, 2));
        };
        polls.onNext(poll(0, 1));
        assertThat(due).hasSize(1);

        due.remove().run();

        assertThat(effects).containsExactly(List.of(0L), List.of(1L, 2L, 3L, 4L));
        assertThat(due).as("the same work went on").isEmpty();
    }

    @Test
    void noMoreAreAskedForThanFit() {
        polls.onSubscribe(requests);
        assertThat(requests.open).isEqualTo(1);
        polls.onNext(poll(0, 6));
        assertThat(requests.open).isEqualTo(2);
        polls.onNext(poll(6, 6));
        assertThat(requests.open).as("twelve wait").isEqualTo(2);

        workOff();

        assertThat(requests.open).isEqualTo(3);
        assertThat(effects).singleElement().asList().hasSize(12);
    }

    @Test
    void oneThatFailsStopsTheChannelAndNothingBehindItIsTaken() {
        polls.onSubscribe(requests);
        failing = true;
        polls.onNext(poll(0, 1));
        polls.onNext(poll(1, 1));
        workOff();
        failing = false;
        polls.onNext(poll(2, 1));
        workOff();

        assertThat(refused).containsExactly(0);
        assertThat(acknowledged).isEmpty();
        assertThat(effects).isEmpty();
        assertThat(requests.open).isEqualTo(3);
        assertThat(stops).isOne();
    }

    @Test
    void anErrorStopsTheChannelAsLoudly() {
        polls.onSubscribe(requests);
        meanwhile = () -> {
            throw new NoClassDefFoundError();
        };
        polls.onNext(poll(0, 1));
        workOff();

        assertThat(refused).containsExactly(0);
        assertThat(acknowledged).isEmpty();
    }

    private void take(List<ConsumerRecord<String, String>> records) {
        if (failing) {
            throw new EventIntake.StoppingException();
        }
        var then = meanwhile;
        meanwhile = () -> {
        };
        then.run();
        effects.add(records.stream().map(ConsumerRecord::offset).toList());
    }

    private void workOff() {
        while (!due.isEmpty()) {
            due.remove().run();
        }
    }

    private Message<ConsumerRecords<String, String>> poll(int first, int count) {
        var records = IntStream.range(first, first + count)
                .mapToObj(offset -> new ConsumerRecord<>("a", 0, offset, "k", "{}")).toList();
        return Message.of(new ConsumerRecords<>(Map.of(new TopicPartition("a", 0), records), Map.of()), () -> {
            acknowledged.add(first);
            return CompletableFuture.completedStage(null);
        }, failure -> {
            refused.add(first);
            return CompletableFuture.completedStage(null);
        });
    }

    /** How often more was asked for. */
    private static final class Requests implements Flow.Subscription {

        private long open;

        @Override
        public void request(long n) {
            open += n;
        }

        @Override
        public void cancel() {
            throw new AssertionError("nobody cancels");
        }
    }
}
