package org.selamat.gateway.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an example of a whole body together from the examples of its fields, as OpenAPI 3.1 documents carry them. */
final class SchemaExample {

    private static final int MAX_DEPTH = 4;

    private SchemaExample() {
    }

    /** Empty when no field says anything. */
    static Optional<Object> of(YamlView schema) {
        return of(schema, 0);
    }

    private static Optional<Object> of(YamlView schema, int depth) {
        Optional<Object> own = schema.value("example").or(() -> first(schema.values("examples")))
                .or(() -> first(schema.values("enum")));
        if (own.isPresent() || depth >= MAX_DEPTH) {
            return own;
        }
        if (!schema.at("items").isEmpty()) {
            return of(schema.at("items"), depth + 1).map(List::of);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        schema.at("properties").entries()
                .forEach((name, field) -> of(field, depth + 1).ifPresent(value -> fields.put(name, value)));
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    private static Optional<Object> first(List<?> values) {
        return values.stream().findFirst().map(Object.class::cast);
    }
}
