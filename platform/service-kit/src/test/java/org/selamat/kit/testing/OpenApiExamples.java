package org.selamat.kit.testing;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The example of a body: given with the media type or the schema, or put together from the examples of its properties. */
final class OpenApiExamples {

    /** Deeper nesting than any body of ours; ends a schema that contains itself. */
    private static final int MAX_DEPTH = 8;

    private final OpenApiDocument document;

    OpenApiExamples(OpenApiDocument document) {
        this.document = document;
    }

    Optional<JsonNode> of(JsonNode mediaType) {
        if (mediaType.has("example")) {
            return Optional.of(parsed(mediaType.get("example")));
        }
        for (var example : mediaType.path("examples")) {
            var resolved = document.resolve(example);
            if (resolved.has("value")) {
                return Optional.of(parsed(resolved.get("value")));
            }
        }
        return ofSchema(mediaType.path("schema"), 0).map(this::parsed);
    }

    private Optional<JsonNode> ofSchema(JsonNode reference, int depth) {
        var schema = document.resolve(reference);
        for (var place : new JsonNode[] { reference, schema }) {
            if (place.has("example")) {
                return Optional.of(place.get("example"));
            }
            if (place.path("examples").size() > 0) {
                return Optional.of(place.get("examples").get(0));
            }
        }
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (schema.has("items")) {
            return ofSchema(schema.get("items"), depth + 1).map(item -> JsonNodeFactory.instance.arrayNode().add(item));
        }
        return schema.has("enum") ? Optional.of(schema.get("enum").get(0))
                : ofType(schema).or(() -> ofProperties(schema, depth));
    }

    /** What the type alone says well enough; a text needs an example of its own. */
    private static Optional<JsonNode> ofType(JsonNode schema) {
        return switch (schema.path("type").asText() + " " + schema.path("format").asText()) {
            case "boolean " -> Optional.of(JsonNodeFactory.instance.booleanNode(true));
            case "integer int32", "integer int64", "integer " -> Optional
                    .of(JsonNodeFactory.instance.numberNode(schema.path("minimum").asLong(1)));
            case "string uuid" -> Optional.of(JsonNodeFactory.instance.textNode("0190a5d2-7c3b-7e11-8d4f-5a6b7c8d9e0f"));
            case "string date" -> Optional.of(JsonNodeFactory.instance.textNode("2026-11-21"));
            case "string date-time" -> Optional.of(JsonNodeFactory.instance.textNode("2026-11-21T08:30:00Z"));
            default -> Optional.empty();
        };
    }

    /** Optional properties without an example are left out; a required one without makes the whole incomplete. */
    private Optional<JsonNode> ofProperties(JsonNode schema, int depth) {
        if (!schema.has("properties")) {
            return Optional.empty();
        }
        var whole = JsonNodeFactory.instance.objectNode();
        schema.get("properties").fields().forEachRemaining(
                property -> ofSchema(property.getValue(), depth + 1).ifPresent(value -> whole.set(property.getKey(), value)));
        for (var required : schema.path("required")) {
            if (!whole.has(required.asText())) {
                return Optional.empty();
            }
        }
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    /** Annotations hold examples as text, which the generator leaves as text when it doesn't recognise JSON. */
    private JsonNode parsed(JsonNode example) {
        if (example.isTextual() && example.asText().strip().matches("(?s)[{\\[].*")) {
            try {
                return ContractFiles.JSON.readTree(example.asText());
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                return example;
            }
        }
        return example;
    }
}
