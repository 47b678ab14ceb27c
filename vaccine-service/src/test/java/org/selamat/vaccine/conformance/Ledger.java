package org.selamat.vaccine.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Agreements and disagreements of one set, counted by check. */
final class Ledger {

    private final String set;
    private final Exclusions exclusions;
    private final Map<String, Count> checks = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /** One line of {@code target/conformance.json}. */
    record Count(int agree, int evaluable, List<String> disagreements) {
    }

    /** @param excuse why the publisher is wrong; empty when we are */
    record Disagreement(String set, String check, String file, String what, Optional<String> excuse) {

        @Override
        public String toString() {
            return set + " " + check + " " + file + ": " + what
                    + excuse.map(reason -> " [excluded: " + reason + "]").orElse("");
        }
    }

    Ledger(String set, Exclusions exclusions) {
        this.set = set;
        this.exclusions = exclusions;
    }

    /** Compares what we make of a vector with what it expects; a crash is a disagreement too. */
    void compare(String check, String file, Object expected, Callable<?> ours) {
        compare(check, file, expected, ours, Optional.empty());
    }

    /** @param defect what is wrong with the vector itself, if we disagree */
    void compare(String check, String file, Object expected, Callable<?> ours, Optional<String> defect) {
        Object outcome;
        try {
            outcome = ours.call();
        } catch (Exception | StackOverflowError crash) {
            outcome = "crashed: " + crash;
        }
        boolean agrees = expected == null ? outcome == null : expected.equals(outcome);
        count(check, file, agrees);
        if (!agrees) {
            disagreements.add(new Disagreement(set, check, file, "expected " + expected + ", not " + outcome,
                    exclusions.reason(set, check, file).or(() -> defect)));
        }
    }

    private void count(String check, String file, boolean agrees) {
        var before = checks.getOrDefault(check, new Count(0, 0, List.of()));
        var files = new ArrayList<>(before.disagreements());
        if (!agrees && !files.contains(file)) {
            files.add(file);
        }
        checks.put(check, new Count(before.agree() + (agrees ? 1 : 0), before.evaluable() + 1, files));
    }

    Map<String, Count> checks() {
        return new LinkedHashMap<>(checks);
    }

    List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }
}
