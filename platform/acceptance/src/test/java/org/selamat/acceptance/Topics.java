package org.selamat.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.selamat.local.client.Suite;

/** Everything on every topic, dead letters included. */
final class Topics {

    private Topics() {
    }

    /** @return how many records there were */
    static long forEach(Suite suite, BiConsumer<String, String> reader) {
        try (var consumer = new KafkaConsumer<String, String>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class))) {
            var partitions = consumer.listTopics().entrySet().stream().filter(topic -> topic.getKey().startsWith("selamat."))
                    .flatMap(topic -> topic.getValue().stream()).map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long read = 0;
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    reader.accept(record.topic(), text(record));
                    read++;
                }
            }
            return read;
        }
    }

    private static String text(ConsumerRecord<String, String> record) {
        var text = new StringBuilder().append(record.key()).append('\n').append(record.value());
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> text.append('\n').append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }
}
