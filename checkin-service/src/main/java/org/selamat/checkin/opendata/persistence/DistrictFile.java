package org.selamat.checkin.opendata.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.opendata.domain.States;

import io.quarkus.runtime.Startup;

/** Reads {@code open-data/districts.csv}: state and district, as the ministry names them. */
class DistrictFile {

    private static final String FILE = "open-data/districts.csv";

    @Produces
    @Singleton
    @Startup
    States states() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return new States(lines.lines().skip(1).map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(columns -> columns[1], columns -> columns[0], (one, other) -> one)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
