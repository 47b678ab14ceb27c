package org.selamat.status.area.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.area.domain.District;
import org.selamat.status.area.domain.Districts;

/**
 * The districts as the ministry's {@code clusters.csv} names them (its misspellings put right, and Bagan Datuk, Daro, Limbang
 * and
 * Perlis added, which had no cluster of their own).
 */
public final class DistrictFile implements Districts {

    private static final String PACKAGED = "/area/districts.csv";

    private final Map<String, District> byCode = new LinkedHashMap<>();

    private DistrictFile(BufferedReader lines) {
        lines.lines().skip(1).map(line -> line.split(",", -1))
                .map(columns -> new District(columns[0], columns[1], columns[2]))
                .forEach(district -> byCode.put(district.code(), district));
    }

    public static Districts packaged() {
        try (var file = DistrictFile.class.getResourceAsStream(PACKAGED);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new DistrictFile(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(PACKAGED + " is unreadable", e);
        }
    }

    @Override
    public Optional<District> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<District> all() {
        return List.copyOf(byCode.values());
    }
}
