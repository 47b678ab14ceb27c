package org.selamat.kit.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.selamat.kit.event.EventMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The event contracts: schemas, examples and topics of selamat-contracts. */
public final class Contracts {

    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Contracts() {
    }

    /** Fails unless the event's type belongs on its topic and its body, formats included, fits the type's schema. */
    public static void assertValid(EventMessage event) {
        if (!types(event.topic()).contains(event.type())) {
            throw new AssertionError(event.type() + " does not belong on " + event.topic());
        }
        assertValid(event.type(), event.data());
    }

    /** Fails unless the body, formats included, fits the type's schema. */
    public static void assertValid(String type, JsonNode data) {
        var errors = schema(type).validate(data.toString(), InputFormat.JSON,
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " breaks its schema: " + errors + "\n" + data.toPrettyString());
        }
    }

    /** A fresh copy of the type's example body. */
    public static JsonNode example(String type) {
        return ContractFiles.json("contracts/events/" + type + ".example.json");
    }

    /** Types that the topic carries. */
    public static Set<String> types(String topic) {
        return AsyncApi.types(topic);
    }

    /** The topic that carries the type. */
    public static String topicOf(String type) {
        return AsyncApi.topicOf(type);
    }

    private static JsonSchema schema(String type) {
        return SCHEMAS.computeIfAbsent(type, t -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ContractFiles.json("contracts/events/" + t + ".schema.json")));
    }
}
