package org.selamat.kit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The reviewed list of purposes, {@code contracts/purposes.json}: free text can't be reviewed, and would betray third persons.
 */
@Singleton
class Purposes {

    private final Set<String> codes = new TreeSet<>();

    Purposes(ObjectMapper json) {
        try (var list = Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/purposes.json")) {
            var tree = json.readTree(list);
            var entries = tree.isArray() ? tree : tree.path("purposes");
            entries.forEach(entry -> codes.add(entry.path("code").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (codes.isEmpty()) {
            throw new IllegalStateException("contracts/purposes.json lists no purpose");
        }
    }

    boolean contains(String code) {
        return codes.contains(code);
    }

    Set<String> codes() {
        return codes;
    }
}
