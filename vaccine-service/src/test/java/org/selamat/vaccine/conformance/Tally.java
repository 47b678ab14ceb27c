package org.selamat.vaccine.conformance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Agreements and disagreements, counted by expectation. */
final class Tally {

    private final Map<Expectation, int[]> counts = new EnumMap<>(Expectation.class);
    private final List<Disagreement> disagreements = new ArrayList<>();

    record Disagreement(String vector, Expectation expectation, boolean expected) {

        @Override
        public String toString() {
            return expectation + " " + vector + ": expected " + expected;
        }
    }

    void add(Vector vector, Expectation expectation, boolean expected, boolean outcome) {
        var count = counts.computeIfAbsent(expectation, key -> new int[2]);
        count[1]++;
        if (expected == outcome) {
            count[0]++;
        } else {
            disagreements.add(new Disagreement(vector.name(), expectation, expected));
        }
    }

    List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }

    int evaluable(Expectation expectation) {
        return counts.getOrDefault(expectation, new int[2])[1];
    }

    /** One line per expectation: agree/evaluable. */
    String report() {
        var report = new StringBuilder();
        counts.forEach((expectation, count) -> report.append(String.format("%-17s %d/%d%n", expectation, count[0], count[1])));
        return report.toString();
    }
}
