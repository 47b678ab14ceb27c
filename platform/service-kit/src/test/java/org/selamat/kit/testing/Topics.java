package org.selamat.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.selamat.kit.event.EventMessage;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Topics of the real broker, from a test's side. Records stay for the life of the JVM, so look for your own ids, not for "the
 * only" one.
 */
public final class Topics {

    /** Longest that any event may take from commit to here on a loaded machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Topics() {
    }

    /** Sends an event in a CloudEvents envelope and returns its {@code ce_id}. */
    public static UUID send(String topic, String type, String key, String json) {
        return send(UUID.randomUUID(), topic, type, key, json);
    }

    /** Sends an event under a given {@code ce_id}: twice the same is a redelivery. */
    public static UUID send(UUID id, String topic, String type, String key, String json) {
        var record = new ProducerRecord<>(topic, key, json);
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_type", type, "ce_source", "urn:selamat:test", "ce_time",
                Instant.now().toString(), "content-type", "application/json", "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        TopicClient.send(record);
        return id;
    }

    /** Sends a record as it is, for what no producer of ours would send. */
    public static void sendRaw(ProducerRecord<String, String> record) {
        TopicClient.send(record);
    }

    /**
     * Sends the contract's example of {@code type} to its topic, with these top-level fields instead; null takes a field away.
     */
    public static UUID sendExample(String type, Map<String, ?> overrides) {
        var data = (ObjectNode) Contracts.example(type);
        overrides.forEach((name, value) -> {
            if (value == null) {
                data.remove(name);
            } else {
                data.set(name, ContractFiles.JSON.valueToTree(value));
            }
        });
        return send(AsyncApi.topicOf(type), type, AsyncApi.keyOf(type, data), data.toString());
    }

    /** The first event, of all that the topic holds or gets, that matches. */
    public static EventMessage await(String topic, Predicate<EventMessage> wanted) {
        return TopicClient.first(topic, record -> isEvent(record) && wanted.test(event(record)), PATIENCE).map(Topics::event)
                .orElseThrow(() -> new AssertionError("no such event on " + topic + " within " + PATIENCE + ", but "
                        + all(topic).stream().map(EventMessage::type).toList()));
    }

    /** Every event that the topic holds now, in order. */
    public static List<EventMessage> all(String topic) {
        var events = new ArrayList<EventMessage>();
        raw(topic).stream().filter(Topics::isEvent).map(Topics::event).forEach(events::add);
        return events;
    }

    /** Every record that the topic holds now, also those that are no events, such as dead letters. */
    public static List<ConsumerRecord<String, String>> raw(String topic) {
        return TopicClient.all(topic);
    }

    /** The first record that matches; for dead letters and other records that may be no events. */
    public static ConsumerRecord<String, String> awaitRaw(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        return TopicClient.first(topic, wanted, PATIENCE)
                .orElseThrow(() -> new AssertionError("no such record on " + topic + " within " + PATIENCE));
    }

    /** A header of the record as text; null when it has none of this name. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    private static boolean isEvent(ConsumerRecord<String, String> record) {
        return header(record, "ce_id") != null && header(record, "ce_type") != null && header(record, "ce_time") != null;
    }

    private static EventMessage event(ConsumerRecord<String, String> record) {
        try {
            return new EventMessage(UUID.fromString(header(record, "ce_id")), header(record, "ce_type"), record.topic(),
                    record.key(),
                    Instant.parse(header(record, "ce_time")), header(record, "traceparent"),
                    ContractFiles.JSON.readTree(record.value()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("an event whose body is not JSON on " + record.topic(), e);
        }
    }
}
