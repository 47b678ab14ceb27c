package org.selamat.kit.testing;

import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A tree whose object fields are in alphabetical order, so that two trees that mean the same read the same. */
final class SortedJson {

    private SortedJson() {
    }

    static JsonNode of(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.fields().forEachRemaining(field -> fields.put(field.getKey(), of(field.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(fields);
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(of(element)));
            return array;
        }
        return node;
    }
}
