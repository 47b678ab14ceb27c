package org.selamat.bench.exposure;

import java.time.Duration;

/** Takes the presences of the cases in portions, round and round, until the time is over. */
final class Turns {

    private static final int PORTION = 200;

    /** Finds the pairs of the case presences from one number to another, both included. */
    interface Finder {
        PresenceTable.Pairs find(int first, int last);
    }

    private final int size;
    private final Finder finder;
    private int next;

    Turns(int size, Finder finder) {
        this.size = size;
        this.finder = finder;
    }

    PresenceTable.Pairs find(int first, int last) {
        return finder.find(first, last);
    }

    /** Pairs a second. */
    double perSecond(Duration slice) {
        long pairs = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < slice.toNanos()) {
            int last = Math.min(size, next + PORTION) - 1;
            pairs += finder.find(next, last).count();
            next = last + 1 == size ? 0 : last + 1;
        }
        return pairs * 1e9 / (System.nanoTime() - begin);
    }
}
