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
    private final Map<String, Change> due = new ConcurrentHashMap<>();
    private final Histogram sinceCommit = new Histogram(3);
    private final Histogram sinceDue = new Histogram(3);
    private final Thread thread = new Thread(this::read, "reports");
    private volatile boolean open = true;

    /** @param committed null until whoever commits it was told that it is; the report may be sooner */
    private record Change(Instant due, Instant committed, Instant reported) {

        private boolean isWhole() {
            return committed != null && reported != null;
        }
    }

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
        due.put(person.toString(), new Change(intended, null, null));
    }

    /** This person's change is committed now. */
    void committed(UUID person) {
        var now = Instant.now();
        due.compute(person.toString(), (id, change) -> kept(new Change(change.due(), now, change.reported())));
    }

    int missing() {
        return due.size();
    }

    Histogram sinceCommit() {
        return sinceCommit;
    }

    Histogram sinceDue() {
        return sinceDue;
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
        due.compute(person, (id, change) -> kept(new Change(change.due(), change.committed(), at)));
    }

    /** What is whole is counted and forgotten. */
    private synchronized Change kept(Change change) {
        if (!change.isWhole()) {
            return change;
        }
        sinceCommit.recordValue(Math.max(0, Duration.between(change.committed(), change.reported()).toNanos()));
        sinceDue.recordValue(Math.max(0, Duration.between(change.due(), change.reported()).toNanos()));
        return null;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}
