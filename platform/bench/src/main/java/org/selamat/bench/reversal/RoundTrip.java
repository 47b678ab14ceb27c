package org.selamat.bench.reversal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.selamat.bench.harness.Side;
import org.selamat.local.client.Suite;

/** The limit: a record to the same broker, acknowledged, and back to a consumer, at the same rate; its p99 in milliseconds. */
final class RoundTrip implements Side, AutoCloseable {

    private final String topic = "bench.round-trip-" + UUID.randomUUID();
    private final Map<String, Object> settings;
    private final int perSecond;

    RoundTrip(Suite suite, int perSecond) throws InterruptedException, ExecutionException {
        this.settings = Map.of("bootstrap.servers", suite.kafka());
        this.perSecond = perSecond;
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
    }

    @Override
    public double measure(Duration slice) {
        var nanos = new Histogram(3);
        var received = new AtomicLong();
        long sends = slice.toMillis() * perSecond / 1_000;
        var consumer = new KafkaConsumer<>(with("group.id", "bench-" + UUID.randomUUID()), new LongDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
        while (consumer.assignment().isEmpty()) {
            consumer.poll(Duration.ofMillis(100));
        }
        var reader = new Thread(() -> {
            while (received.get() < sends) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    nanos.recordValue(System.nanoTime() - record.key());
                    received.incrementAndGet();
                });
            }
            consumer.close();
        }, "round-trip");
        reader.start();
        try (var producer = new KafkaProducer<>(with("acks", "all"), new LongSerializer(), new StringSerializer())) {
            Pace.run(sends, perSecond, (n, intended) -> producer.send(new ProducerRecord<>(topic, intended, "x".repeat(300))));
            producer.flush();
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return nanos.getValueAtPercentile(99) / 1e6;
    }

    private Map<String, Object> with(String name, Object value) {
        var more = new java.util.HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(settings)) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }
}
