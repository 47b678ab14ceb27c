package org.selamat.vaccine.domain.codec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads one CBOR data item (RFC 8949), definite or indefinite, into Java values: integers become {@code Long} (or
 * {@code BigInteger} beyond 63 bits), byte strings {@code byte[]}, text {@code String}, arrays {@code List}, maps
 * {@code Map} in their order with {@code Long} or {@code String} keys, tags {@link CborTag}, floats {@code Double}, and
 * {@code true}, {@code false}, {@code null}; {@code undefined} reads as {@code null}.
 * <p>
 * Bounded by construction: at most {@value #MAX_DEPTH} levels and {@value #MAX_ITEMS} items, no length is believed before the
 * bytes are there, and nothing may follow the item. Duplicate keys are refused, since two readers could disagree about them.
 */
public final class CborReader {

    /** A DCC nests six deep inside its CWT. */
    static final int MAX_DEPTH = 16;
    /** A DCC has about 40 items. */
    static final int MAX_ITEMS = 2048;

    static final int UNSIGNED = 0;
    static final int NEGATIVE = 1;
    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int ARRAY = 4;
    static final int MAP = 5;
    static final int TAG = 6;
    private static final Object BREAK = new Object();

    private final CborHead head;
    private int items;

    private CborReader(byte[] bytes) {
        this.head = new CborHead(bytes);
    }

    public static Object read(byte[] bytes) throws Malformed {
        var reader = new CborReader(bytes);
        var item = reader.item(0);
        if (item == BREAK) {
            throw new Malformed("break outside an indefinite item");
        }
        if (reader.head.remaining() > 0) {
            throw new Malformed("bytes after the CBOR item");
        }
        return item;
    }

    private Object item(int depth) throws Malformed {
        if (depth > MAX_DEPTH || ++items > MAX_ITEMS) {
            throw new Malformed("CBOR nests too deep or has too many items");
        }
        head.next();
        return switch (head.major()) {
            case UNSIGNED -> number(false);
            case NEGATIVE -> number(true);
            case BYTES -> CborStrings.bytes(head);
            case TEXT -> CborStrings.text(head);
            case ARRAY -> array(depth);
            case MAP -> map(depth);
            case TAG -> new CborTag(head.count(), value(depth + 1));
            default -> simple();
        };
    }

    private Object value(int depth) throws Malformed {
        var item = item(depth);
        if (item == BREAK) {
            throw new Malformed("break where a value belongs");
        }
        return item;
    }

    private Object number(boolean negative) throws Malformed {
        long argument = head.argument();
        if (argument >= 0) {
            return negative ? -1 - argument : argument;
        }
        var magnitude = new BigInteger(Long.toUnsignedString(argument));
        return negative ? magnitude.not() : magnitude;
    }

    private Object array(int depth) throws Malformed {
        var list = new ArrayList<>();
        if (head.indefinite()) {
            for (var item = item(depth + 1); item != BREAK; item = item(depth + 1)) {
                list.add(item);
            }
        } else {
            for (long left = head.count(); left > 0; left--) {
                list.add(value(depth + 1));
            }
        }
        return Collections.unmodifiableList(list);
    }

    private Object map(int depth) throws Malformed {
        var map = new LinkedHashMap<Object, Object>();
        if (head.indefinite()) {
            for (var key = item(depth + 1); key != BREAK; key = item(depth + 1)) {
                put(map, key, value(depth + 1));
            }
        } else {
            for (long left = head.count(); left > 0; left--) {
                put(map, value(depth + 1), value(depth + 1));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static void put(Map<Object, Object> map, Object key, Object value) throws Malformed {
        if (!(key instanceof Long || key instanceof String)) {
            throw new Malformed("map key is neither integer nor text");
        }
        if (map.containsKey(key)) {
            throw new Malformed("map key occurs twice");
        }
        map.put(key, value);
    }

    private Object simple() throws Malformed {
        return switch (head.info()) {
            case 20 -> Boolean.FALSE;
            case 21 -> Boolean.TRUE;
            case 22, 23 -> null;
            case 25 -> CborHead.half((int) head.argument());
            case 26 -> (double) Float.intBitsToFloat((int) head.argument());
            case 27 -> Double.longBitsToDouble(head.argument());
            case 31 -> BREAK;
            default -> throw new Malformed("unassigned simple value");
        };
    }
}
