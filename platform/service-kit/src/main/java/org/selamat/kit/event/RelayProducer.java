package org.selamat.kit.event;

import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.selamat.kit.KitConfig;

/**
 * The one producer of a service: idempotent, acknowledged by all in-sync replicas. Created on first use, so that a service
 * starts without Kafka.
 */
@Singleton
class RelayProducer {

    /** The relay flushes after each of its batches, so that nothing waits for this; without it the first rows go alone. */
    private static final int LINGER_MILLIS = 100;

    private final KitConfig config;
    private Producer<String, String> producer;

    RelayProducer(KitConfig config) {
        this.config = config;
    }

    synchronized Producer<String, String> get() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        var timeout = (int) config.relay().timeout().toMillis();
        return Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka(),
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS,
                ProducerConfig.BATCH_SIZE_CONFIG, 65_536,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout,
                ProducerConfig.CLIENT_ID_CONFIG, config.service() + "-relay");
    }

    /** A fatal producer error (for example a fenced epoch) is cured only by a new producer. */
    synchronized void reset() {
        if (producer != null) {
            producer.close(java.time.Duration.ZERO);
            producer = null;
        }
    }

    @PreDestroy
    synchronized void close() {
        reset();
    }
}
