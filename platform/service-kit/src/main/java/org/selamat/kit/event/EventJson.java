package org.selamat.kit.event;

import org.selamat.kit.text.InstantModule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON on topics: lenient about what is added, bounded in depth and size, absent rather than null. */
final class EventJson {

    /** Nesting that no event of ours comes near; a deeper one is hostile or broken. */
    private static final int MAX_DEPTH = 20;
    private static final int MAX_STRING = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new InstantModule(), new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static {
        MAPPER.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_STRING).build());
    }

    private EventJson() {
    }

    static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as an event: " + data.getClass().getName(), e);
        }
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException("body is not JSON: " + e.getClass().getSimpleName());
        }
    }

    static <T> T read(JsonNode data, Class<T> view) {
        try {
            return MAPPER.treeToValue(data, view);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableEventException("body doesn't have the shape of " + view.getSimpleName() + where(e));
        }
    }

    /** The field that failed, never its value. */
    private static String where(Exception e) {
        return e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? " at " + mapping.getPath().get(0).getFieldName()
                : "";
    }
}
