package org.selamat.identity.sealing.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * Finds a sealed value by equality without being able to read it: the full HMAC-SHA-256 of its one spelling, under a key
 * per field, so that equal content in two fields doesn't show. The key never stands beside the data: with both, all phone
 * numbers of a country fall in minutes.
 */
public final class BlindIndex {

    /** What is looked up blindly. */
    public enum Field {
        PHONE,
        EMAIL,
        DOCUMENT,
        ORIGIN
    }

    private final Map<Field, KeyedHash> keys = new EnumMap<>(Field.class);

    public BlindIndex(byte[] master) {
        var root = new KeyedHash(master);
        for (var field : Field.values()) {
            keys.put(field, root.derived("blind-index/" + field));
        }
    }

    public byte[] of(Field field, String canonical) {
        return keys.get(field).of(canonical);
    }
}
