package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Expectations that the vectors get wrong, each with its reason: our own published list, {@code set;check;path prefix;reason},
 * and beside it what the publishers of dgc-testdata list themselves.
 */
final class Exclusions {

    private static final Map<String, String> PUBLISHED_NAMES = Map.of("test_cose_schema", "SCHEMAVALIDATION", "test_cose_json",
            "VALIDJSON", "test_cbor_json", "DECODE", "test_verification_check", "VERIFY", "test_expiration_check",
            "EXPIRATIONCHECK", "test_expected_key_usage", "KEYUSAGE");

    private final List<String[]> lines = new ArrayList<>();

    private Exclusions() {
    }

    static Exclusions in(Path root) {
        var exclusions = new Exclusions();
        try (var stream = Exclusions.class.getResourceAsStream("/conformance/exclusions.csv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 4))
                    .forEach(exclusions.lines::add);
            var published = root.resolve("dgc-testdata/known_issues.csv");
            if (Files.exists(published)) {
                Files.readAllLines(published).stream().skip(1).map(line -> line.split(",", 4)).filter(row -> row.length == 4)
                        .forEach(exclusions::publisher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return exclusions;
    }

    Optional<String> reason(String set, String check, String file) {
        return lines.stream().filter(
                line -> line[0].equals(set) && line[1].equals(check) && (file.startsWith(line[2]) || file.matches(line[2])))
                .map(line -> line[3]).findFirst();
    }

    /** {@code test_name,country,test_set,reason}; without a test set the whole country. */
    private void publisher(String[] row) {
        var check = PUBLISHED_NAMES.get(row[0].strip());
        if (check != null && !row[1].isBlank()) {
            var file = row[2].isBlank() ? row[1] + "/.*" : row[1] + "/(.*/)?" + row[2].strip() + "\\.json";
            lines.add(new String[] { "dgc-testdata", check, file, "listed by the publisher: " + row[3] });
        }
    }
}
