package org.selamat.status.memory.domain;

import java.util.Arrays;

/**
 * From 64-bit keys that are hashes already to ints, by open addressing with linear probing: twelve bytes a place. A value is
 * never 0. Not for two threads at once.
 */
final class LongKeys {

    /** Bytes of a place. */
    static final int PLACE = 12;
    private static final int FIRST = 16;
    private static final double FULL = 0.8;
    /** Small steps: an array that doubles wastes half of itself. */
    private static final double GROWTH = 1.3;

    long[] keys;
    int[] values;
    int size;

    LongKeys(int expected) {
        int places = Math.max(FIRST, (int) Math.min(Integer.MAX_VALUE - 8, (long) (expected / FULL) + 1));
        keys = new long[places];
        values = new int[places];
    }

    /** As many places as a snapshot had. */
    LongKeys(int places, int size) {
        keys = new long[places];
        values = new int[places];
        this.size = size;
    }

    int get(long key) {
        return values[find(key)];
    }

    void put(long key, int value) {
        if (size + 1 > keys.length * FULL) {
            grow();
        }
        int at = find(key);
        size += values[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
    }

    /** Closes the gap, so that nobody stumbles over it. */
    void remove(long key) {
        int gap = find(key);
        if (values[gap] == 0) {
            return;
        }
        size--;
        for (int at = next(gap); values[at] != 0; at = next(at)) {
            int home = home(keys[at]);
            boolean reachesOver = gap <= at ? home <= gap || home > at : home <= gap && home > at;
            if (reachesOver) {
                keys[gap] = keys[at];
                values[gap] = values[at];
                gap = at;
            }
        }
        values[gap] = 0;
    }

    /** Keys with this value. A pass over everything: for rare changes only. */
    long[] keysOf(int value) {
        long[] found = new long[0];
        for (int at = 0; at < values.length; at++) {
            if (values[at] == value) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = keys[at];
            }
        }
        return found;
    }

    long bytes() {
        return (long) PLACE * keys.length;
    }

    private int find(long key) {
        int at = home(key);
        while (values[at] != 0 && keys[at] != key) {
            at = next(at);
        }
        return at;
    }

    /** The keys' upper half says the place: multiplied down, any number of places will do. */
    private int home(long key) {
        return (int) (((key >>> 32) * keys.length) >>> 32);
    }

    private int next(int at) {
        return at + 1 == keys.length ? 0 : at + 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        int places = (int) Math.min(Integer.MAX_VALUE - 8L, (long) (oldKeys.length * GROWTH) + 1);
        keys = new long[places];
        values = new int[places];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] != 0) {
                int place = find(oldKeys[at]);
                keys[place] = oldKeys[at];
                values[place] = oldValues[at];
            }
        }
    }
}
