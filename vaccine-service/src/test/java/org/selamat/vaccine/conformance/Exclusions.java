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
 * Disagreements that don't fail the build: our own published list, {@code set;check;defect;reason}, names defects and no files.
 * Beside
 * it stands what the publishers of dgc-testdata list of single files; what they list of whole countries excuses nothing.
 */
final class Exclusions {

    private static final Map<String, String> PUBLISHED_NAMES = Map.of("test_cose_schema", "SCHEMAVALIDATION", "test_cose_json",
            "VALIDJSON", "test_cbor_json", "DECODE", "test_verification_check", "VERIFY", "test_expiration_check",
            "EXPIRATIONCHECK", "test_expected_key_usage", "KEYUSAGE");

    private final List<String[]> rules = new ArrayList<>();
    private final List<String[]> files = new ArrayList<>();

    private Exclusions() {
    }

    static Exclusions in(Path root) {
        var exclusions = new Exclusions();
        try (var stream = Exclusions.class.getResourceAsStream("/conformance/exclusions.csv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 4))
                    .forEach(exclusions.rules::add);
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

    /** @param defect of the vector, if it has one */
    Optional<String> reason(String set, String check, String file, Optional<Defect> defect) {
        return defect.flatMap(found -> rules.stream()
                .filter(rule -> rule[0].equals(set) && rule[1].equals(check) && rule[2].equals(found.name()))
                .map(rule -> rule[3]).findFirst()).or(() -> listed(set, check, file));
    }

    private Optional<String> listed(String set, String check, String file) {
        return files.stream().filter(line -> line[0].equals(set) && line[1].equals(check) && file.matches(line[2]))
                .map(line -> line[3]).findFirst();
    }

    /** {@code test_name,country,test_set,reason}. */
    private void publisher(String[] row) {
        var check = PUBLISHED_NAMES.get(row[0].strip());
        if (check != null && !row[1].isBlank() && !row[2].isBlank()) {
            files.add(new String[] { "dgc-testdata", check, row[1] + "/(.*/)?" + row[2].strip() + "\\.json",
                    "listed by the publisher: " + row[3] });
        }
    }
}
