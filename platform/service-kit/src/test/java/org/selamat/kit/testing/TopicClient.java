package org.selamat.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka clients of the tests. Reading is always from the beginning and leaves no consumer group behind. */
final class TopicClient {

    private static final Duration POLL = Duration.ofMillis(50);

    private TopicClient() {
    }

    static void send(ProducerRecord<String, String> record) {
        try {
            OneProducer.PRODUCER.send(record).get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Optional<ConsumerRecord<String, String>> first(String topic, Predicate<ConsumerRecord<String, String>> wanted,
            Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        try (var consumer = consumer()) {
            while (System.nanoTime() < deadline) {
                if (consumer.assignment().isEmpty() && !assign(consumer, topic)) {
                    LockSupport.parkNanos(POLL.toNanos());
                    continue;
                }
                for (var record : consumer.poll(POLL)) {
                    if (wanted.test(record)) {
                        return Optional.of(record);
                    }
                }
            }
            return Optional.empty();
        }
    }

    static List<ConsumerRecord<String, String>> all(String topic) {
        try (var consumer = consumer()) {
            if (!assign(consumer, topic)) {
                return List.of();
            }
            var ends = consumer.endOffsets(consumer.assignment());
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** Topics that exist now. */
    static Set<String> names() {
        try (var consumer = consumer()) {
            return Set.copyOf(consumer.listTopics().keySet());
        }
    }

    /** False while the topic doesn't exist yet, which looking must not change. */
    private static boolean assign(Consumer<String, String> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic, POLL.multipliedBy(100)).stream()
                .map(p -> new TopicPartition(topic, p.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return !partitions.isEmpty();
    }

    private static Consumer<String, String> consumer() {
        var settings = Map.<String, Object> of("bootstrap.servers", Infrastructure.bootstrapServers(), "auto.offset.reset",
                "earliest", "enable.auto.commit", false, "allow.auto.create.topics", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** One producer a class loader, made when the first test sends. */
    private static final class OneProducer {

        private static final Producer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers(), "acks", "all", "delivery.timeout.ms", 30_000,
                        "request.timeout.ms", 10_000, "linger.ms", 0),
                new StringSerializer(), new StringSerializer());
    }
}
