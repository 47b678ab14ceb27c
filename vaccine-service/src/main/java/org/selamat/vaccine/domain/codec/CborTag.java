package org.selamat.vaccine.domain.codec;

/** A tagged CBOR item (RFC 8949 3.4). */
public record CborTag(long tag, Object value) {

    /** The item itself, whatever tags surround it: readers must accept tagged and untagged dates alike. */
    public static Object strip(Object item) {
        var value = item;
        while (value instanceof CborTag tagged) {
            value = tagged.value();
        }
        return value;
    }
}
