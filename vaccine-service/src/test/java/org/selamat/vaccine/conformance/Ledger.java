package org.selamat.vaccine.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

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
        compare(check, file, expected, ours, Optional::empty);
    }

    /** @param defect what is wrong with the vector itself; asked if we disagree */
    void compare(String check, String file, Object expected, Callable<?> ours, Supplier<Optional<Defect>> defect) {
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
                    exclusions.reason(set, check, file, defect.get())));
        }
    }

    /** One file after the other: what nobody can read, or breaks its reader, is told and hides no other. */
    void each(Path folder, List<Path> files, Consumer<JsonNode> reader) {
        files.forEach(file -> each(folder, file, reader));
    }

    void each(Path folder, Path file, Consumer<JsonNode> reader) {
        var name = ConformanceFolder.name(folder, file);
        ConformanceFolder.json(file).ifPresentOrElse(document -> complete(name, () -> reader.accept(document)),
                () -> unreadable(name, "no JSON", Defect.NOT_JSON));
    }

    /** A crash on the way is a disagreement of its own. */
    void complete(String file, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException crash) {
            compare("COMPLETE", file, true, () -> {
                throw crash;
            });
        }
    }

    void unreadable(String file, String what, Defect defect) {
        compare("READABLE", file, "something readable", () -> what, () -> Optional.of(defect));
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
