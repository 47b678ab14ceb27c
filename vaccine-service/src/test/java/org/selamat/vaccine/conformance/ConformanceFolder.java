package org.selamat.vaccine.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The folder named by the system property {@code conformance.dir}. */
final class ConformanceFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ConformanceFolder() {
    }

    /** Skips the test, saying so, when this set of vectors isn't there. */
    static Path set(String name) {
        var root = System.getProperty("conformance.dir", "");
        var set = Path.of(root, name);
        assumeTrue(!root.isBlank() && Files.isDirectory(set),
                () -> "no vectors: -Dconformance.dir=" + root + " has no " + name);
        return set;
    }

    static List<Path> documents(Path below) {
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Some files start with a byte order mark. */
    static JsonNode read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("not JSON: " + file, broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As parsed text, so that numbers have the types that a parser gives them. */
    static JsonNode tree(Object value) {
        try {
            return JSON.readTree(JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
