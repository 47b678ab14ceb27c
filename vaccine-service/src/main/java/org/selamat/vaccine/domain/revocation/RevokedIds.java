package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Millions of revoked ids in two arrays: open addressing over hashes that are uniform already. The first 64 bits stand
 * together, eight to a cache line, so that an id that isn't revoked costs one look into memory; the other 64 and the
 * times are read for one that is. Immutable; a change copies the arrays.
 */
public final class RevokedIds implements RevocationList {

    /** Slots per id; short runs of taken slots, all in one cache line. */
    private static final double SPACE = 1.5;
    private static final int SMALLEST = 16;
    /** 2020-01-01: 32 bits of seconds from there reach to 2156. */
    private static final long EPOCH = 1_577_836_800L;
    private static final long FOREVER = 0xffff_ffffL;

    /** 0 is a free slot; the ids that begin with 64 zero bits, one in 2^64, stand apart. */
    private final long[] highs;
    /** For slot i: the other bits at 2i, the times at 2i + 1. */
    private final long[] rest;
    private final Map<Long, Long> zeros;
    private final int size;

    private RevokedIds(long[] highs, long[] rest, Map<Long, Long> zeros, int size) {
        this.highs = highs;
        this.rest = rest;
        this.zeros = zeros;
        this.size = size;
    }

    public static RevokedIds none() {
        return new RevokedIds(new long[SMALLEST], new long[2 * SMALLEST], Map.of(), 0);
    }

    /** With these instead of whatever was known of the same ids. */
    public RevokedIds with(Map<RevocationHash, Window> changes) {
        int slots = (int) Math.ceil((size + changes.size()) * SPACE);
        // with some room to grow, so that the next few don't move everybody
        var writer = new Writer(slots > highs.length ? Math.max(slots, highs.length + highs.length / 8) : highs.length);
        for (var change : changes.entrySet()) {
            writer.put(change.getKey().high(), change.getKey().low(), packed(change.getValue()));
        }
        return writer.finished();
    }

    @Override
    public boolean names(RevocationHash hash, Instant at) {
        long high = hash.high();
        if (high == 0) {
            return covers(zeros.getOrDefault(hash.low(), 0L), at);
        }
        for (int slot = start(highs.length, high); highs[slot] != 0; slot = slot + 1 == highs.length ? 0 : slot + 1) {
            if (highs[slot] == high && rest[2 * slot] == hash.low()) {
                return covers(rest[2 * slot + 1], at);
            }
        }
        return false;
    }

    public int size() {
        return size;
    }

    /** Memory of the arrays, for every id in them. */
    public double bytesPerId() {
        return size == 0 ? 0 : 3.0 * highs.length * Long.BYTES / size;
    }

    /** Where an id is looked for first: the hash as a fraction of the table. */
    private static int start(int slots, long high) {
        return (int) Math.multiplyHigh(high >>> 1, 2L * slots);
    }

    private static boolean covers(long time, Instant at) {
        long second = at.getEpochSecond() - EPOCH;
        long until = time & FOREVER;
        return time != 0 && second >= time >>> Integer.SIZE && (until == FOREVER || second < until);
    }

    /** Whole seconds: revoked from the start of a second, valid again from the start of one. Never 0, which is no time. */
    private static long packed(Window window) {
        long from = bounded(window.from().getEpochSecond() - EPOCH);
        long until = window.until().map(end -> bounded(end.getEpochSecond() - EPOCH + (end.getNano() > 0 ? 1 : 0)))
                .orElse(FOREVER);
        return from << Integer.SIZE | until;
    }

    private static long bounded(long seconds) {
        return Math.max(1, Math.min(seconds, FOREVER - 1));
    }

    /** A copy while it is being changed. */
    private final class Writer {

        private final long[] newHighs;
        private final long[] newRest;
        private final Map<Long, Long> newZeros = new HashMap<>(zeros);
        private int count = size;

        private Writer(int slots) {
            boolean grows = slots > highs.length;
            newHighs = grows ? new long[slots] : highs.clone();
            newRest = grows ? new long[2 * slots] : rest.clone();
            if (grows) {
                rehash();
            }
        }

        private void rehash() {
            count = zeros.size();
            for (int slot = 0; slot < highs.length; slot++) {
                if (highs[slot] != 0) {
                    put(highs[slot], rest[2 * slot], rest[2 * slot + 1]);
                }
            }
        }

        private void put(long high, long low, long time) {
            if (high == 0) {
                count += newZeros.put(low, time) == null ? 1 : 0;
                return;
            }
            int slot = start(newHighs.length, high);
            while (newHighs[slot] != 0 && (newHighs[slot] != high || newRest[2 * slot] != low)) {
                slot = slot + 1 == newHighs.length ? 0 : slot + 1;
            }
            count += newHighs[slot] == 0 ? 1 : 0;
            newHighs[slot] = high;
            newRest[2 * slot] = low;
            newRest[2 * slot + 1] = time;
        }

        private RevokedIds finished() {
            return new RevokedIds(newHighs, newRest, Map.copyOf(newZeros), count);
        }
    }
}
