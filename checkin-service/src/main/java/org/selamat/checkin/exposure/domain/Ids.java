package org.selamat.checkin.exposure.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Ids packed into two arrays and numbered in the order of their arrival, with a hash table of open addressing to find them. */
final class Ids {

    private static final int SMALLEST = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private int[] table = emptyTable(SMALLEST * 2);
    private int size;

    /** The number of this id, a new one when it is new. */
    int add(UUID id) {
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (table[slot] >= 0) {
            return table[slot];
        }
        if (size == high.length) {
            grow();
            slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        table[slot] = size;
        return size++;
    }

    /** The number of this id; negative when it is unknown. */
    int find(UUID id) {
        return table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    UUID get(int number) {
        return new UUID(high[number], low[number]);
    }

    boolean is(int number, UUID id) {
        return high[number] == id.getMostSignificantBits() && low[number] == id.getLeastSignificantBits();
    }

    int size() {
        return size;
    }

    /** Gives back the room for ids that didn't come. */
    void trim() {
        high = Arrays.copyOf(high, size);
        low = Arrays.copyOf(low, size);
    }

    long bytes() {
        return 16L * high.length + 4L * table.length;
    }

    void addTo(CRC32C crc) {
        var one = ByteBuffer.allocate(16);
        for (int i = 0; i < size; i++) {
            crc.update(one.clear().putLong(high[i]).putLong(low[i]).flip());
        }
    }

    /** Where the id stands in the table, or the free place where it would. */
    private int slot(long idHigh, long idLow) {
        int slot = (int) ((idHigh * 31 + idLow) * MIX >>> 32) & table.length - 1;
        while (table[slot] >= 0 && (high[table[slot]] != idHigh || low[table[slot]] != idLow)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        high = Arrays.copyOf(high, Math.max(SMALLEST, size * 2));
        low = Arrays.copyOf(low, high.length);
        table = emptyTable(high.length * 2);
        for (int i = 0; i < size; i++) {
            table[slot(high[i], low[i])] = i;
        }
    }

    private static int[] emptyTable(int length) {
        var table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }
}
