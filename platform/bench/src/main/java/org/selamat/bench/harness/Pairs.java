package org.selamat.bench.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures two sides by turns in one run, because on a shared machine a figure from ten minutes ago says nothing about
 * one from now. The order alternates from pair to pair, so that neither side always follows the other's dirty pages or
 * warm caches.
 */
public final class Pairs {

    /** Fewer would leave the median to chance. */
    public static final int COUNT = 5;

    /** What one pair measured. */
    public record Pair(double ours, double reference) {

        public double ratio() {
            return ours / reference;
        }
    }

    private final Side ours;
    private final Side reference;
    private final Consumer<String> progress;

    public Pairs(Side ours, Side reference, Consumer<String> progress) {
        this.ours = ours;
        this.reference = reference;
        this.progress = progress;
    }

    /** Runs {@link #COUNT} pairs, after one that only warms up and is thrown away. */
    public List<Pair> run(Duration slice) {
        pair(slice, true);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < COUNT; i++) {
            var pair = pair(slice, i % 2 == 0);
            pairs.add(pair);
            progress.accept(String.format("pair %d of %d: ours %,.0f, reference %,.0f, ratio %.3f", i + 1, COUNT, pair.ours(),
                    pair.reference(), pair.ratio()));
        }
        return pairs;
    }

    private Pair pair(Duration slice, boolean oursFirst) {
        if (oursFirst) {
            double first = ours.measure(slice);
            return new Pair(first, reference.measure(slice));
        }
        double first = reference.measure(slice);
        return new Pair(ours.measure(slice), first);
    }
}
