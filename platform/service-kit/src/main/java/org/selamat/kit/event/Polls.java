package org.selamat.kit.event;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Takes many polls of a topic at once. A broker hands over what is there, which under a steady load is a few records a poll;
 * a transaction for each of them costs more than the records do, and those that come meanwhile wait behind one another.
 */
@Singleton
public class Polls {

    private final ExecutorService executor;
    private final IntakeMetrics metrics;

    Polls(ExecutorService executor, IntakeMetrics metrics) {
        this.executor = executor;
        this.metrics = metrics;
    }

    /**
     * What an {@code @Incoming} method of a channel with {@code batch=true} returns.
     *
     * @param enough no more polls are asked for while this many records wait
     * @param effect gets the records of all polls that wait, in their order, and returns when they are taken; one call at a
     *        time
     */
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> gathered(int enough,
            Consumer<List<ConsumerRecord<String, String>>> effect) {
        return new GatheredPolls(executor, enough, effect, metrics::stopped);
    }
}
