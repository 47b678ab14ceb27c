package org.selamat.vaccine.domain.codec;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into values that a reader made from untrusted input: everything may be missing or of another kind. */
public final class Plain {

    private Plain() {
    }

    public static Optional<Map<?, ?>> map(Object item) {
        return CborTag.strip(item) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    /** An empty list for anything that is none. */
    public static List<?> list(Object item) {
        return CborTag.strip(item) instanceof List<?> list ? list : List.of();
    }

    public static Optional<String> text(Map<?, ?> map, String key) {
        return CborTag.strip(map.get(key)) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** An empty map for anything that is none. */
    public static Map<?, ?> within(Map<?, ?> map, String key) {
        return map(map.get(key)).orElse(Map.of());
    }

    /** Maps, lists, texts and numbers as a JSON writer takes them; tags are dropped, byte strings become their hex. */
    public static Map<String, Object> object(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), value(value)));
        return plain;
    }

    private static Object value(Object item) {
        var value = CborTag.strip(item);
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof List<?> list ? list.stream().<Object> map(Plain::value).toList() : value;
    }
}
