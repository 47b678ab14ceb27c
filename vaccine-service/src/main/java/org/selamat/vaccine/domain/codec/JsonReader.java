package org.selamat.vaccine.domain.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON document (RFC 8259) into Java values: objects become {@code Map} in their order, arrays {@code List}, whole
 * numbers {@code Long}, other numbers {@code Double}, and the rest what one expects.
 * <p>
 * Strict where two readers could disagree: no duplicate keys, nothing after the document, no comments. Bounded: at most
 * {@value #MAX_DEPTH} levels and {@value #MAX_ITEMS} values; strings are as long as the caller let the text be.
 */
public final class JsonReader {

    /** A FHIR bundle nests eleven deep, a travel rule about thirty. */
    static final int MAX_DEPTH = 64;
    static final int MAX_ITEMS = 50_000;

    private final JsonCursor cursor;
    private int items;

    private JsonReader(CharSequence text) {
        this.cursor = new JsonCursor(text);
    }

    public static Object read(CharSequence text) throws Malformed {
        var reader = new JsonReader(text);
        var value = reader.value(0);
        reader.cursor.end();
        return value;
    }

    private Object value(int depth) throws Malformed {
        if (depth > MAX_DEPTH || ++items > MAX_ITEMS) {
            throw new Malformed("JSON nests too deep or has too many values");
        }
        return switch (cursor.peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> JsonStrings.read(cursor);
            case 't' -> cursor.word("true", Boolean.TRUE);
            case 'f' -> cursor.word("false", Boolean.FALSE);
            case 'n' -> cursor.word("null", null);
            default -> JsonNumbers.read(cursor);
        };
    }

    private Map<String, Object> object(int depth) throws Malformed {
        var map = new LinkedHashMap<String, Object>();
        cursor.expect('{');
        if (cursor.skip('}')) {
            return Collections.unmodifiableMap(map);
        }
        do {
            cursor.peek();
            var key = JsonStrings.read(cursor);
            cursor.expect(':');
            if (map.containsKey(key)) {
                throw new Malformed("JSON key occurs twice");
            }
            map.put(key, value(depth + 1));
        } while (cursor.skip(','));
        cursor.expect('}');
        return Collections.unmodifiableMap(map);
    }

    private List<Object> array(int depth) throws Malformed {
        var list = new ArrayList<>();
        cursor.expect('[');
        if (cursor.skip(']')) {
            return Collections.unmodifiableList(list);
        }
        do {
            list.add(value(depth + 1));
        } while (cursor.skip(','));
        cursor.expect(']');
        return Collections.unmodifiableList(list);
    }
}
