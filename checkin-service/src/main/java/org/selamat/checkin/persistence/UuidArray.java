package org.selamat.checkin.persistence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * An array of UUIDs as PostgreSQL receives it (array_recv): the driver itself sends them as text, which costs both sides as
 * much as the rest of the row. Where {@code binaryTransferEnable} doesn't name the type the driver asks for the text.
 */
final class UuidArray extends PGobject implements PGBinaryObject {

    private static final long serialVersionUID = 1;

    private static final int UUID_OID = 2950;
    private static final int HEADER = 20;
    private static final int ID = 16;

    private final UUID[] ids;

    UuidArray(UUID[] ids) {
        this.ids = ids;
        setType("_uuid");
    }

    @Override
    public String getValue() {
        return Arrays.stream(ids).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public int lengthInBytes() {
        return HEADER + ids.length * Integer.BYTES + ID * (int) Arrays.stream(ids).filter(Objects::nonNull).count();
    }

    /**
     * Dimensions, whether there are nulls, element type; length and lower bound of the one dimension; each element's length.
     */
    @Override
    public void toBytes(byte[] bytes, int offset) {
        var out = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        out.putInt(1).putInt(Arrays.asList(ids).contains(null) ? 1 : 0).putInt(UUID_OID).putInt(ids.length).putInt(1);
        for (var id : ids) {
            if (id == null) {
                out.putInt(-1);
            } else {
                out.putInt(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            }
        }
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new UnsupportedOperationException("only sent");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UuidArray array && Arrays.equals(ids, array.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
