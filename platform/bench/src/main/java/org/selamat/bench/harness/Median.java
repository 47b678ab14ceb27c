package org.selamat.bench.harness;

import java.util.Arrays;

/** The middle value: one slice that a compaction or a checkpoint fell into doesn't move it. */
public final class Median {

    private Median() {
    }

    public static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
