package org.selamat.gateway.files;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One mapping of a file, read strictly: {@link #as} fails when a field is left that the reader didn't ask for. So support
 * for a field is the code that reads it, and can't be forgotten in a list kept elsewhere.
 */
final class Node {

    private final String place;
    private final Map<?, ?> fields;
    private final Set<String> read = new LinkedHashSet<>();

    Node(String place, Map<?, ?> fields) {
        this.place = place;
        this.fields = fields;
    }

    /** Reads this mapping whole. */
    <T> T as(Function<Node, T> reader) {
        T value = reader.apply(this);
        fields.keySet().stream().map(String::valueOf).filter(field -> !read.contains(field)).findFirst().ifPresent(field -> {
            throw new UnsupportedFileException(place, "field '" + field + "' is not supported");
        });
        return value;
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    Optional<String> optionalText(String field) {
        Object value = take(field);
        if (value instanceof Map || value instanceof List) {
            throw refuse(field, "must be a single value");
        }
        return Optional.ofNullable(value).map(String::valueOf);
    }

    /** A field that is written out, but may hold only what this gateway does anyway. */
    void fixed(String field, String only) {
        optionalText(field).filter(value -> !value.equals(only)).ifPresent(value -> {
            throw refuse(field, "'" + value + "' is not supported, only '" + only + "'");
        });
    }

    int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw refuse(field, "must be a whole number");
        }
    }

    boolean flag(String field) {
        return optionalText(field).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<Duration> duration(String field) {
        return optionalText(field).map(value -> Quantities.duration(value)
                .orElseThrow(() -> refuse(field, "must be a duration such as 500ms or 10s")));
    }

    long bytes(String field) {
        return Quantities.bytes(text(field)).orElseThrow(() -> refuse(field, "must be a quantity such as 64Ki"));
    }

    List<String> texts(String field) {
        return list(field).stream().map(String::valueOf).toList();
    }

    Map<String, String> textMap(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping(field, take(field)).forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return texts;
    }

    <T> Optional<T> node(String field, Function<Node, T> reader) {
        Object value = take(field);
        return value == null ? Optional.empty() : Optional.of(new Node(place + ": " + field, mapping(field, value)).as(reader));
    }

    <T> T required(String field, Function<Node, T> reader) {
        return required(field, field, reader);
    }

    /** A mapping that messages call by another name than its field's. */
    <T> T required(String field, String name, Function<Node, T> reader) {
        Object value = take(field);
        if (value == null) {
            throw missing(field);
        }
        return new Node(place + ": " + name, mapping(field, value)).as(reader);
    }

    <T> List<T> nodes(String field, Function<Node, T> reader) {
        List<T> values = new ArrayList<>();
        for (Object item : list(field)) {
            String here = field + "[" + values.size() + "]";
            values.add(new Node(place + ": " + here, mapping(here, item)).as(reader));
        }
        return values;
    }

    <T> T only(String field, Function<Node, T> reader) {
        List<T> values = nodes(field, reader);
        if (values.size() != 1) {
            throw refuse(field, "must have exactly one entry");
        }
        return values.get(0);
    }

    UnsupportedFileException refuse(String field, String reason) {
        return new UnsupportedFileException(place, "field '" + field + "' " + reason);
    }

    private UnsupportedFileException missing(String field) {
        return refuse(field, "is missing");
    }

    private Object take(String field) {
        read.add(field);
        return fields.get(field);
    }

    private List<?> list(String field) {
        Object value = take(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw refuse(field, "must be a list");
    }

    private Map<?, ?> mapping(String field, Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refuse(field, "must be a mapping");
    }
}
