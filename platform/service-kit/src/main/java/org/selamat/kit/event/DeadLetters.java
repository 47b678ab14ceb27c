package org.selamat.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.selamat.kit.KitConfig;

/**
 * Records that can never be processed as they are: {@code <topic>.dlt.<consumer>}, with the reason and where they came
 * from. After a fix, {@link #replay} sends one back to its topic under the same id, so a consumer that did take it skips
 * it.
 */
@ApplicationScoped
class DeadLetters {

    private static final String REASON = "dead-letter-reason";
    private static final String ORIGIN = "dead-letter-origin";

    private final RelayProducer producer;
    private final KitConfig config;

    DeadLetters(RelayProducer producer, KitConfig config) {
        this.producer = producer;
        this.config = config;
    }

    static String topic(String topic, String consumer) {
        return topic + ".dlt." + consumer;
    }

    /** @throws RelayException when the broker doesn't acknowledge; the record must not be passed then */
    void put(ConsumerRecord<String, String> record, String consumer, String reason) {
        var headers = new ArrayList<>(List.of(record.headers().toArray()));
        headers.add(header(REASON, reason));
        headers.add(header(ORIGIN, record.topic() + "/" + record.partition() + "/" + record.offset()));
        send(new ProducerRecord<>(topic(record.topic(), consumer), null, record.key(), record.value(), headers));
    }

    /**
     * Sends one dead letter back to the topic that it came from.
     *
     * @return the topic, or empty when there is no record at that place or it isn't a dead letter of ours
     */
    Optional<String> replay(String deadLetterTopic, int partition, long offset) {
        return read(deadLetterTopic, partition, offset).map(letter -> {
            var topic = deadLetterTopic.substring(0, deadLetterTopic.lastIndexOf(".dlt."));
            var headers = new ArrayList<Header>();
            letter.headers().forEach(h -> {
                if (!h.key().startsWith("dead-letter-")) {
                    headers.add(h);
                }
            });
            send(new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers));
            return topic;
        });
    }

    private Optional<ConsumerRecord<String, String>> read(String topic, int partition, long offset) {
        var settings = Map.<String, Object> of("bootstrap.servers", config.kafka(), "enable.auto.commit", false,
                "max.poll.records", 1, "auto.offset.reset", "none", "allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var place = new TopicPartition(topic, partition);
            consumer.assign(List.of(place));
            if (offset < 0 || offset >= consumer.endOffsets(List.of(place), Duration.ofSeconds(10)).get(place)) {
                return Optional.empty();
            }
            consumer.seek(place, offset);
            var records = consumer.poll(Duration.ofSeconds(5)).records(place);
            return records.stream().filter(r -> r.offset() == offset && r.headers().lastHeader(REASON) != null).findFirst();
        }
    }

    private void send(ProducerRecord<String, String> record) {
        try {
            producer.get().send(record).get(config.relay().timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new RelayException("kafka", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayException("stopping", e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
