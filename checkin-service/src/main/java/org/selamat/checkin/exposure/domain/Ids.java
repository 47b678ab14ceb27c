package org.selamat.checkin.exposure.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Ids packed into one array, both halves of an id side by side since they are read together, numbered in the order of their
 * arrival, with a hash table of open addressing to find them.
 */
final class Ids {

    private static final int SMALLEST = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] halves = new long[2 * SMALLEST];
    private int[] table = emptyTable(SMALLEST * 2);
    private int size;

    /** The number of this id, a new one when it is new. */
    int add(UUID id) {
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (table[slot] >= 0) {
            return table[slot];
        }
        if (2 * size == halves.length) {
            grow();
            slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        }
        halves[2 * size] = id.getMostSignificantBits();
        halves[2 * size + 1] = id.getLeastSignificantBits();
        table[slot] = size;
        return size++;
    }

    /** The number of this id; negative when it is unknown. */
    int find(UUID id) {
        return table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    UUID get(int number) {
        return new UUID(halves[2 * number], halves[2 * number + 1]);
    }

    /** The halves of many, one after the other: nothing is done with them meanwhile, so the memory is asked for all at once. */
    long[] get(int[] numbers, int count) {
        var found = new long[2 * count];
        for (int i = 0; i < count; i++) {
            found[2 * i] = halves[2 * numbers[i]];
            found[2 * i + 1] = halves[2 * numbers[i] + 1];
        }
        return found;
    }

    boolean is(int number, UUID id) {
        return is(number, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private boolean is(int number, long high, long low) {
        return halves[2 * number] == high && halves[2 * number + 1] == low;
    }

    int size() {
        return size;
    }

    /** Gives back the room for ids that didn't come. */
    void trim() {
        halves = Arrays.copyOf(halves, 2 * size);
    }

    long bytes() {
        return 8L * halves.length + 4L * table.length;
    }

    void addTo(CRC32C crc) {
        var one = ByteBuffer.allocate(16);
        for (int i = 0; i < size; i++) {
            crc.update(one.clear().putLong(halves[2 * i]).putLong(halves[2 * i + 1]).flip());
        }
    }

    /** Where the id stands in the table, or the free place where it would. */
    private int slot(long idHigh, long idLow) {
        int slot = (int) ((idHigh * 31 + idLow) * MIX >>> 32) & table.length - 1;
        while (table[slot] >= 0 && !is(table[slot], idHigh, idLow)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        halves = Arrays.copyOf(halves, 2 * Math.max(SMALLEST, size * 2));
        table = emptyTable(halves.length);
        for (int i = 0; i < size; i++) {
            table[slot(halves[2 * i], halves[2 * i + 1])] = i;
        }
    }

    private static int[] emptyTable(int length) {
        var table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }
}
