package org.selamat.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.selamat.local.client.Suite;
import org.selamat.local.data.Json;

/** Reads what checkin-service published since a moment, without joining anybody's consumer group. */
final class VisitEvents implements AutoCloseable {

    private static final String TOPIC = "selamat.checkin.visit.v2";
    private static final String TYPE = "selamat.checkin.visit-recorded.v2";

    private final KafkaConsumer<String, String> consumer;
    private final Map<UUID, String> seen = new HashMap<>();
    private int doubled;

    private VisitEvents(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** Everything published from now on. */
    static VisitEvents fromNow(Suite suite) {
        var consumer = new KafkaConsumer<String, String>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class));
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new VisitEvents(consumer);
    }

    /** Reads until all are seen, or until the time is over. */
    void await(Set<UUID> wanted, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && !seen.keySet().containsAll(wanted)) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> take(record, wanted));
        }
    }

    Set<UUID> seen() {
        return seen.keySet();
    }

    /**
     * Visits that were told by more than one event. The same event again is none: after a crash the relay may publish what it
     * had published, and readers know the id.
     */
    int doubled() {
        return doubled;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** Other people may use the suite meanwhile: only the replay's own visits count. */
    private void take(ConsumerRecord<String, String> record, Set<UUID> wanted) {
        if (!TYPE.equals(header(record, "ce_type"))) {
            return;
        }
        try {
            UUID visit = UUID.fromString(Json.MAPPER.readTree(record.value()).path("visitId").asText());
            if (wanted.contains(visit)) {
                take(visit, header(record, "ce_id"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(UUID visit, String event) {
        var before = seen.putIfAbsent(visit, event);
        if (before != null && !before.equals(event)) {
            doubled++;
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
