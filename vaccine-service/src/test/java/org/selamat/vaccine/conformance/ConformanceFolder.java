package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Files of a folder of vectors. */
final class ConformanceFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ConformanceFolder() {
    }

    static List<Path> documents(Path below) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path set, Path file) {
        return set.relativize(file).toString().replace('\\', '/');
    }

    /** Some files start with a byte order mark. */
    static String text(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode read(Path file) {
        return tree(text(file), file.toString());
    }

    /** Empty for what is no JSON, or no text. */
    static Optional<JsonNode> json(Path file) {
        try {
            return Optional.of(read(file)).filter(document -> !document.isMissingNode());
        } catch (IllegalStateException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** With our own reader, into plain values. */
    static Object plain(Path file) throws Malformed {
        return JsonReader.read(text(file));
    }

    /** As our own reader reads this part of a document. */
    static Object plain(JsonNode node) throws Malformed {
        return JsonReader.read(node.toString());
    }

    static JsonNode tree(Object value) {
        try {
            return tree(JSON.writeValueAsString(value), "value");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode parsed(String json) {
        return tree(json, "value");
    }

    private static JsonNode tree(String text, String name) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("not JSON: " + name, broken);
        }
    }
}
