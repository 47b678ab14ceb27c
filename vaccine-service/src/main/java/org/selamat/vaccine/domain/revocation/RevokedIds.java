package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.Map;

/**
 * Millions of revoked ids in one array: open addressing over hashes that are uniform already, three words a slot (the 128 bits
 * and
 * the time), so a look-up is one probe of one cache line on average. Immutable; a change copies the array.
 */
public final class RevokedIds implements RevocationList {

    private static final int WORDS = 3;
    /** Slots per id; at this load an absent id is found absent after two probes on average. */
    private static final double SPACE = 1.5;
    private static final int SMALLEST = 16;
    /** 2020-01-01: 32 bits of seconds from there reach to 2156. */
    private static final long EPOCH = 1_577_836_800L;
    private static final long FOREVER = 0xffff_ffffL;

    private final long[] table;
    private final int size;

    private RevokedIds(long[] table, int size) {
        this.table = table;
        this.size = size;
    }

    public static RevokedIds none() {
        return new RevokedIds(new long[SMALLEST * WORDS], 0);
    }

    /** With these instead of whatever was known of the same ids. */
    public RevokedIds with(Map<RevocationHash, Window> changes) {
        int slots = Math.max(SMALLEST, (int) Math.ceil((size + changes.size()) * SPACE));
        var grown = slots * WORDS > table.length ? rehashed(Math.max(slots, table.length / WORDS * 5 / 4)) : table.clone();
        int count = size;
        for (var change : changes.entrySet()) {
            count += put(grown, change.getKey().high(), change.getKey().low(), packed(change.getValue())) ? 1 : 0;
        }
        return new RevokedIds(grown, count);
    }

    @Override
    public boolean names(RevocationHash hash, Instant at) {
        long time = table[slot(table, hash.high(), hash.low()) + 2];
        if (time == 0) {
            return false;
        }
        long second = at.getEpochSecond() - EPOCH;
        long until = time & FOREVER;
        return second >= time >>> Integer.SIZE && (until == FOREVER || second < until);
    }

    public int size() {
        return size;
    }

    /** Memory of the table, for every id in it. */
    public double bytesPerId() {
        return size == 0 ? 0 : (double) table.length * Long.BYTES / size;
    }

    private long[] rehashed(int slots) {
        var larger = new long[slots * WORDS];
        for (int i = 0; i < table.length; i += WORDS) {
            if (table[i + 2] != 0) {
                put(larger, table[i], table[i + 1], table[i + 2]);
            }
        }
        return larger;
    }

    /** @return whether it is new */
    private static boolean put(long[] table, long high, long low, long time) {
        int slot = slot(table, high, low);
        boolean isNew = table[slot + 2] == 0;
        table[slot] = high;
        table[slot + 1] = low;
        table[slot + 2] = time;
        return isNew;
    }

    /** Where it is, or where it would be. */
    private static int slot(long[] table, long high, long low) {
        int slots = table.length / WORDS;
        int slot = (int) Math.multiplyHigh(high >>> 1, 2L * slots) * WORDS;
        while (table[slot + 2] != 0 && (table[slot] != high || table[slot + 1] != low)) {
            slot = slot + WORDS == table.length ? 0 : slot + WORDS;
        }
        return slot;
    }

    /**
     * Whole seconds: revoked from the start of a second, valid again from the start of one. Never 0, which marks a free slot.
     */
    private static long packed(Window window) {
        long from = bounded(window.from().getEpochSecond() - EPOCH);
        long until = window.until().map(end -> bounded(end.getEpochSecond() - EPOCH + (end.getNano() > 0 ? 1 : 0)))
                .orElse(FOREVER);
        return from << Integer.SIZE | until;
    }

    private static long bounded(long seconds) {
        return Math.max(1, Math.min(seconds, FOREVER - 1));
    }
}
