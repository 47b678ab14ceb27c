package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The published list of expectations that the vectors get wrong, each with its reason:
 * {@code expectation;vector prefix;reason}. A
 * line holds for every vector whose path begins so.
 */
final class Exclusions {

    private static final List<String[]> LINES = read();

    private Exclusions() {
    }

    static boolean contain(Tally.Disagreement disagreement) {
        return LINES.stream().anyMatch(line -> line[0].equals(disagreement.expectation().name())
                && disagreement.vector().startsWith(line[1]));
    }

    private static List<String[]> read() {
        try (var stream = Exclusions.class.getResourceAsStream("/conformance/exclusions.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 3)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
