package org.selamat.vaccine.domain.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes CBOR in its preferred form (RFC 8949 4.1): shortest heads, definite lengths, map entries in the order given, so that
 * the same content is always the same bytes and a second issue of a certificate is the first one again.
 */
public final class CborWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    private CborWriter() {
    }

    public static byte[] write(Object item) {
        var writer = new CborWriter();
        writer.item(item);
        return writer.out.toByteArray();
    }

    private void item(Object item) {
        if (item instanceof Long || item instanceof Integer) {
            number(((Number) item).longValue());
        } else if (item instanceof byte[] bytes) {
            string(CborReader.BYTES, bytes);
        } else if (item instanceof String text) {
            string(CborReader.TEXT, text.getBytes(UTF_8));
        } else if (item instanceof List<?> list) {
            head(CborReader.ARRAY, list.size());
            list.forEach(this::item);
        } else if (item instanceof Map<?, ?> map) {
            head(CborReader.MAP, map.size());
            map.forEach((key, value) -> {
                item(key);
                item(value);
            });
        } else if (item instanceof CborTag tagged) {
            head(CborReader.TAG, tagged.tag());
            item(tagged.value());
        } else {
            simple(item);
        }
    }

    private void simple(Object item) {
        if (item == null) {
            out.write(0xf6);
        } else if (item instanceof Boolean flag) {
            out.write(flag ? 0xf5 : 0xf4);
        } else {
            throw new IllegalArgumentException("certificates don't contain " + item.getClass().getSimpleName());
        }
    }

    private void number(long value) {
        if (value < 0) {
            head(CborReader.NEGATIVE, -1 - value);
        } else {
            head(CborReader.UNSIGNED, value);
        }
    }

    private void string(int major, byte[] bytes) {
        head(major, bytes.length);
        out.writeBytes(bytes);
    }

    private void head(int major, long argument) {
        if (argument < 24) {
            out.write(major << 5 | (int) argument);
        } else if (argument < 0x100) {
            head(major, 24, argument, 1);
        } else if (argument < 0x1_0000) {
            head(major, 25, argument, 2);
        } else if (argument < 0x1_0000_0000L) {
            head(major, 26, argument, 4);
        } else {
            head(major, 27, argument, 8);
        }
    }

    private void head(int major, int info, long argument, int size) {
        out.write(major << 5 | info);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.write((int) (argument >> shift));
        }
    }
}
