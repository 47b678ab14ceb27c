package org.selamat.checkin.exposure.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.VoidDeserializer;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.exposure.domain.VenueShares;

/**
 * A member of the consumer group that spreads the partitions of the topic of visits over the replicas. It reads no visit:
 * Kafka's group says who is there, and the database has the visits.
 *
 * <p>
 * Whoever hears nothing of the group, because Kafka is away or hasn't answered yet, goes on with what it had last, and at
 * first with everything. Used by one thread, but for {@link #current} and {@link #wakeUp}.
 */
final class MatchingGroup implements VenueShares, AutoCloseable {

    private final String topic;
    private final Consumer<Void, Void> consumer;
    private final Set<Integer> partitions = new HashSet<>();
    private volatile VenueShare share = VenueShare.ALL;

    MatchingGroup(String topic, String group, Map<String, Object> settings) {
        this.topic = topic;
        var all = new HashMap<String, Object>(Map.of(ConsumerConfig.GROUP_ID_CONFIG, group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest",
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(CooperativeStickyAssignor.class)));
        all.putAll(settings);
        this.consumer = new KafkaConsumer<>(all, new VoidDeserializer(), new VoidDeserializer());
        this.consumer.subscribe(List.of(topic), new Assignment());
    }

    @Override
    public VenueShare current() {
        return share;
    }

    /** Stays a member and learns what has changed, for at most this long. */
    void poll(Duration patience) {
        try {
            consumer.poll(patience);
        } catch (WakeupException e) {
            // somebody wants to close it
        }
    }

    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private final class Assignment implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> added) {
            consumer.pause(added);
            partitions.clear();
            partitions.addAll(numbers(consumer.assignment()));
            share = new VenueShare(partitions, consumer.partitionsFor(topic).size());
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> removed) {
            partitions.removeAll(numbers(removed));
            share = new VenueShare(partitions, share.of());
        }

        /** The group went on without us, or without Kafka nobody did: until it tells, what we had is as good as any. */
        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            // the next assignment says what is ours
        }
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
}
