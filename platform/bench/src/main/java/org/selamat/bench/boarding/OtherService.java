package org.selamat.bench.boarding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Says on a topic what another service would have said; all of it is there once this is closed. */
final class OtherService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String source;
    private final String topic;
    private final KafkaProducer<String, String> producer;

    OtherService(Suite suite, String source, String topic) {
        this.source = source;
        this.topic = topic;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", suite.kafka(), "acks", "all"), new StringSerializer(),
                new StringSerializer());
    }

    void announce(String type, UUID person, Map<String, Object> data) throws JsonProcessingException {
        var record = new ProducerRecord<>(topic, person.toString(), JSON.writeValueAsString(data));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_source", source, "ce_specversion", "1.0", "ce_time",
                Instant.now().toString(), "content-type", "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes()));
        producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
