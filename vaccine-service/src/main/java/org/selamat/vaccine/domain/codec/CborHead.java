package org.selamat.vaccine.domain.codec;

import java.util.Arrays;

/**
 * The cursor over CBOR bytes and the head of the item it stands on: major type, additional information, argument (RFC 8949 3).
 */
final class CborHead {

    private static final int INDEFINITE = 31;

    private final byte[] bytes;
    private int position;
    private int major;
    private int info;
    private long argument;

    CborHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the next head; the argument of one, two, four or eight bytes is big-endian and kept as unsigned bits. */
    void next() throws Malformed {
        int initial = (int) unsigned(1);
        major = initial >> 5;
        info = initial & 0x1f;
        if (info < 24) {
            argument = info;
        } else if (info < 28) {
            argument = unsigned(1 << info - 24);
        } else if (info != INDEFINITE || major < CborReader.BYTES || major == CborReader.TAG) {
            throw new Malformed("reserved CBOR head");
        }
    }

    int major() {
        return major;
    }

    int info() {
        return info;
    }

    long argument() {
        return argument;
    }

    boolean indefinite() {
        return info == INDEFINITE;
    }

    int remaining() {
        return bytes.length - position;
    }

    /**
     * The argument as a count of things that must still follow; each takes at least a byte, so more than remain can't be true.
     */
    long count() throws Malformed {
        if (major != CborReader.TAG && (argument < 0 || argument > remaining())) {
            throw new Malformed("CBOR length beyond its input");
        }
        return argument;
    }

    byte[] take(int count) throws Malformed {
        int from = skip(count);
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    private long unsigned(int size) throws Malformed {
        long value = 0;
        for (int from = skip(size), i = from; i < from + size; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    private int skip(int count) throws Malformed {
        if (count > remaining()) {
            throw new Malformed("CBOR ends early");
        }
        int from = position;
        position += count;
        return from;
    }

    /** Half-precision float, RFC 8949 appendix D. */
    static double half(int bits) {
        int exponent = bits >> 10 & 0x1f;
        int mantissa = bits & 0x3ff;
        double value;
        if (exponent == 0) {
            value = Math.scalb((double) mantissa, -24);
        } else if (exponent != 31) {
            value = Math.scalb(mantissa + 1024.0, exponent - 25);
        } else {
            value = mantissa == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        return (bits & 0x8000) == 0 ? value : -value;
    }
}
