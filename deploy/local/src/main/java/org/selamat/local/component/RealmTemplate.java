package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selamat.local.data.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A realm as JSON whose texts may hold placeholders such as <code>${password.officer1}</code>. Filled in as a tree, so that
 * quotes stay right.
 */
record RealmTemplate(JsonNode tree) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z]+\\.[a-z0-9-]+)}");

    static RealmTemplate named(String realm) {
        try (var in = RealmTemplate.class.getResourceAsStream("/realms/" + realm + ".json")) {
            return new RealmTemplate(Json.MAPPER.readTree(Objects.requireNonNull(in, realm)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fill(UnaryOperator<String> values) {
        return filled(tree, values).toPrettyString();
    }

    private static JsonNode filled(JsonNode node, UnaryOperator<String> values) {
        if (node instanceof ObjectNode object) {
            var copy = Json.MAPPER.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue(), values)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = Json.MAPPER.createArrayNode();
            array.forEach(item -> copy.add(filled(item, values)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(text(node.asText(), values)) : node;
    }

    private static String text(String template, UnaryOperator<String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }
}
