package org.selamat.status.memory.domain;

import java.util.Arrays;

/**
 * Short byte strings one after the other, each behind its length in two bytes. What was replaced stays as waste until packed.
 */
final class ByteHeap {

    private static final int FIRST = 64;
    private static final double GROWTH = 1.25;
    private static final int LONGEST = 0xFFFF;

    byte[] bytes;
    int used;
    int waste;

    ByteHeap(int expected) {
        bytes = new byte[Math.max(FIRST, expected)];
        used = 1;
    }

    /** @return where it is; never 0 */
    int add(byte[] content) {
        if (content.length > LONGEST) {
            throw new IllegalArgumentException("longer than a heap entry can be");
        }
        long needed = (long) used + 2 + content.length;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes,
                    (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, (long) (bytes.length * GROWTH))));
        }
        int at = used;
        bytes[at] = (byte) (content.length >>> 8);
        bytes[at + 1] = (byte) content.length;
        System.arraycopy(content, 0, bytes, at + 2, content.length);
        used += 2 + content.length;
        return at;
    }

    byte[] get(int at) {
        return Arrays.copyOfRange(bytes, at + 2, at + 2 + length(at));
    }

    /** In place where it fits exactly, which is the rule: another name has other tags of about the same number. */
    int replace(int at, byte[] content) {
        if (length(at) == content.length) {
            System.arraycopy(content, 0, bytes, at + 2, content.length);
            return at;
        }
        waste += 2 + length(at);
        return add(content);
    }

    boolean isWasteful() {
        return waste > used / 4;
    }

    private int length(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
