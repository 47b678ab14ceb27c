package org.selamat.bench.reversal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Hears when the boarding model reports a person's change, by the model's own clock, which is this machine's. */
final class Reports implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String TOPIC = "selamat.convergence.watermark.v1";

    private final KafkaConsumer<String, String> consumer;
    private final UUID unit;
    private final Map<String, Instant> due = new ConcurrentHashMap<>();
    private final Histogram nanos = new Histogram(3);
    private final Thread thread = new Thread(this::read, "reports");
    private volatile boolean open = true;

    Reports(Suite suite, UUID unit) {
        this.unit = unit;
        this.consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka()),
                new StringDeserializer(), new StringDeserializer());
        listen();
        thread.start();
    }

    /** From now on: to read all reports again would take the processor from those who make new ones. */
    private void listen() {
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** This person's change was due to be committed then. */
    void expect(UUID person, Instant intended) {
        due.put(person.toString(), intended);
    }

    int missing() {
        return due.size();
    }

    Histogram nanos() {
        return nanos;
    }

    private void read() {
        while (open) {
            consumer.poll(POLL).forEach(record -> take(record.value()));
        }
        consumer.close();
    }

    private void take(String body) {
        try {
            var report = JSON.readTree(body);
            if (report.path("batchId").asText().equals(unit.toString())
                    && report.path("copy").asText().equals("boarding-model")) {
                var at = Instant.parse(report.path("at").asText());
                report.path("held").forEach(held -> reported(held.path("personId").asText(), at));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a watermark that is no JSON", e);
        }
    }

    private void reported(String person, Instant at) {
        nanos.recordValue(Math.max(0, Duration.between(due.remove(person), at).toNanos()));
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}
