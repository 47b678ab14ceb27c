package org.selamat.kit.event;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** An event as a consumer reads it: the CloudEvents attributes of the headers and the JSON body. */
public record EventMessage(UUID id, String type, String topic, String key, Instant time, String traceparent, JsonNode data) {

    /**
     * The body as a service's own view of a foreign event: unknown properties are ignored, so producers may add.
     *
     * @throws UnreadableEventException when the body doesn't have the shape that the consumer needs
     */
    public <T> T as(Class<T> view) {
        return EventJson.read(data, view);
    }
}
