package org.selamat.kit.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * An array of UUIDs or texts as PostgreSQL receives it (array_recv). The driver itself sends UUIDs as text, which costs both
 * sides as much as the rest of the row, and copies texts again and again while their array grows. Where
 * {@code binaryTransferEnable} doesn't name the type the driver asks for the text.
 */
public final class SentArray extends PGobject implements PGBinaryObject {

    private static final long serialVersionUID = 1;

    private static final int UUID_OID = 2950;
    private static final int TEXT_OID = 25;
    private static final int HEADER = 20;
    private static final int ID = 16;

    private final int elementType;
    private final byte[][] elements;

    public SentArray(UUID[] ids) {
        this("_uuid", UUID_OID, Arrays.stream(ids).map(SentArray::bytes).toArray(byte[][]::new));
    }

    public SentArray(String[] texts) {
        this("_text", TEXT_OID, Arrays.stream(texts).map(SentArray::bytes).toArray(byte[][]::new));
    }

    private SentArray(String type, int elementType, byte[][] elements) {
        setType(type);
        this.elementType = elementType;
        this.elements = elements;
    }

    private static byte[] bytes(UUID id) {
        return id == null ? null
                : ByteBuffer.allocate(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }

    @Override
    public String getValue() {
        return Arrays.stream(elements).map(this::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private String quoted(byte[] element) {
        return element == null ? "NULL" : '"' + text(element).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String text(byte[] element) {
        if (elementType == TEXT_OID) {
            return new String(element, UTF_8);
        }
        var id = ByteBuffer.wrap(element);
        return new UUID(id.getLong(), id.getLong()).toString();
    }

    @Override
    public int lengthInBytes() {
        return HEADER + elements.length * Integer.BYTES
                + Arrays.stream(elements).filter(Objects::nonNull).mapToInt(element -> element.length).sum();
    }

    /**
     * Dimensions, whether there are nulls, element type; length and lower bound of the one dimension; each element's length.
     */
    @Override
    public void toBytes(byte[] bytes, int offset) {
        var out = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        boolean nulls = Arrays.stream(elements).anyMatch(Objects::isNull);
        out.putInt(1).putInt(nulls ? 1 : 0).putInt(elementType).putInt(elements.length).putInt(1);
        for (var element : elements) {
            if (element == null) {
                out.putInt(-1);
            } else {
                out.putInt(element.length).put(element);
            }
        }
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new UnsupportedOperationException("only sent");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentArray array && elementType == array.elementType
                && Arrays.deepEquals(elements, array.elements);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(elements);
    }
}
