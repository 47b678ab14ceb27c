package org.selamat.status.opendata.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statement that counts a file, {@code open-data/<name>.sql}: it yields day, state, metric and value for every day from
 * {@code :from} up to, not including, {@code :until}.
 */
final class CountingStatements {

    private final Map<String, String> byName = new ConcurrentHashMap<>();

    String of(String dataset) {
        return byName.computeIfAbsent(dataset, CountingStatements::read);
    }

    private static String read(String dataset) {
        String path = "/open-data/" + dataset + ".sql";
        try (var file = CountingStatements.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is unreadable", e);
        }
    }
}
