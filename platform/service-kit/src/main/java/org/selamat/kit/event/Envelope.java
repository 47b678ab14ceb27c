package org.selamat.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.selamat.kit.text.IsoInstants;

/** The CloudEvents 1.0 Kafka binding in binary mode: attributes in {@code ce_} headers, the JSON body as the value. */
final class Envelope {

    private static final Header VERSION = header("ce_specversion", "1.0");
    private static final Header JSON = header("content-type", "application/json");

    private Envelope() {
    }

    static List<Header> headers(UUID id, String type, String source, Instant time, String traceparent) {
        var headers = new ArrayList<Header>(List.of(VERSION, header("ce_id", id.toString()), header("ce_type", type),
                header("ce_source", source), header("ce_time", IsoInstants.write(time)), JSON));
        if (traceparent != null) {
            headers.add(header("traceparent", traceparent));
        }
        return headers;
    }

    static EventMessage read(ConsumerRecord<String, String> record) {
        if (record.value() == null || record.key() == null) {
            throw new UnreadableEventException("an event needs a key and a body");
        }
        try {
            return new EventMessage(UUID.fromString(required(record, "ce_id")), required(record, "ce_type"), record.topic(),
                    record.key(), Instant.parse(required(record, "ce_time")), value(record, "traceparent").orElse(null),
                    EventJson.parse(record.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException("a ce_ header is malformed");
        }
    }

    /** Whether the event is of one of the types, or of none that can be read. */
    static boolean isOneOf(Set<String> types, ConsumerRecord<?, ?> record) {
        return value(record, "ce_type").map(types::contains).orElse(true);
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        return value(record, name).orElseThrow(() -> new UnreadableEventException("header " + name + " is missing"));
    }

    private static Optional<String> value(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name)).map(h -> new String(h.value(), UTF_8));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
