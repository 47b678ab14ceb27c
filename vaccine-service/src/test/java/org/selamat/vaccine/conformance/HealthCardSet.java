package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.selamat.vaccine.rest.scan.CodeScanner;
import org.selamat.vaccine.rest.scan.Unreadable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Fixtures of the health card validator against its expected findings, {@code expected.derived.json}. Compared are the sets of
 * codes; SMART Health Links, vendor directories and national FHIR profiles aren't ours and count as not evaluable.
 */
final class HealthCardSet implements ConformanceSet {

    private static final Instant CLOCK = Instant.ofEpochSecond(1_653_955_200);
    private static final Set<String> UNDERSTOOD = Set.of("SCHEMA_ERROR", "FHIR_SCHEMA_ERROR", "CRITICAL_DATA_MISSING",
            "INVALID_ISSUER_URL", "INVALID_QR", "INVALID_NUMERIC_QR", "INVALID_NUMERIC_QR_HEADER", "MISSING_QR_CHUNK",
            "UNBALANCED_QR_CHUNKS", "QR_CHUNKING_DEPRECATED", "TRAILING_CHARACTERS", "NOT_YET_VALID", "EXPIRATION_ERROR",
            "JWS_TOO_LONG", "JSON_PARSE_ERROR", "JWS_HEADER_ERROR", "SIGNATURE_FORMAT_ERROR", "INFLATION_ERROR",
            "ISSUER_KEY_DOWNLOAD_ERROR", "JWS_VERIFICATION_ERROR", "ISSUER_KID_MISMATCH", "REVOCATION_ERROR",
            "QR_DECODE_ERROR");
    private static final Set<String> TYPES = Set.of("jws", "jwspayload", "qrnumeric", "fhirbundle", "healthcard",
            "fhirhealthcard", "qr");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final String MISMATCHING_KEYS = "issuer.jwks.public.not.smart.json";

    @Override
    public String name() {
        return "smart-health-cards";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        var expectations = folder.resolve("expected.derived.json");
        if (!Files.exists(expectations)) {
            return;
        }
        var world = CardWorld.in(folder);
        ledger.each(folder, expectations, document -> document.path("cases").forEach(entry -> ledger.complete(
                entry.path("name").asText(), () -> look(folder.resolve("dev-tools-testdata"), entry, world, ledger))));
    }

    private static void look(Path testdata, JsonNode entry, CardWorld world, Ledger ledger) {
        var files = files(testdata, entry);
        if (!files.isEmpty() && isUnderstood(entry) && files.stream().allMatch(Files::exists)) {
            new Case(entry, files, world).compare(ledger);
        }
    }

    private static List<Path> files(Path testdata, JsonNode entry) {
        return StreamSupport.stream(entry.path("files").spliterator(), false).map(file -> testdata.resolve(file.asText()))
                .toList();
    }

    private static boolean isUnderstood(JsonNode entry) {
        var options = entry.path("options").asText();
        return TYPES.contains(entry.path("type").asText()) && !options.contains("profile")
                && !options.contains("issuerDirectory") && !entry.path("files").get(0).asText().endsWith(".svg")
                && names(expected(entry)).stream().allMatch(UNDERSTOOD::contains);
    }

    private static String expected(JsonNode entry) {
        return entry.path("expected").asText().replaceAll("\\.concat\\([^)]*\\)", "")
                .replace("SHORT_URL_WARNINGS", "[FHIR_SCHEMA_ERROR]").replace("JWS_TOO_LONG_WARNING", "[JWS_TOO_LONG]");
    }

    private static Set<String> names(String text) {
        var names = new TreeSet<String>();
        NAME.matcher(text).results().forEach(match -> names.add(match.group()));
        return names;
    }

    /** One expectation: errors, and warnings where they are given; {@code 0} for none, another number for some. */
    private record Case(JsonNode entry, List<Path> files, CardWorld world) {

        private static final Pattern LEVEL = Pattern.compile("\\[[^\\[\\]]*\\]|\\d+");

        void compare(Ledger ledger) {
            var type = entry.path("type").asText();
            var file = entry.path("files").get(0).asText();
            var expected = HealthCardSet.expected(entry);
            var levels = expected.startsWith("no ") ? List.of("0", "0")
                    : LEVEL.matcher(expected.substring(1)).results()
                            .map(match -> match.group()).toList();
            ledger.compare(type + ".errors", file, level(levels, 0), () -> ours(levels, 0, findings(type).errors));
            if (levels.size() > 1) {
                ledger.compare(type + ".warnings", file, level(levels, 1), () -> ours(levels, 1, findings(type).warnings));
            }
        }

        private static String level(List<String> levels, int index) {
            var level = levels.isEmpty() ? "0" : levels.get(index);
            return level.startsWith("[") ? names(level).toString() : level.equals("0") ? "[]" : "some";
        }

        private static String ours(List<String> levels, int index, Set<String> found) {
            return level(levels, index).equals("some") && !found.isEmpty() ? "some" : found.toString();
        }

        private CardFindings findings(String type) {
            var options = entry.path("options").asText();
            var keys = options.contains(MISMATCHING_KEYS) ? world.with(files.get(0).resolveSibling(MISMATCHING_KEYS))
                    : world.keys();
            var findings = new CardFindings(keys, world, CLOCK);
            look(type, findings);
            if (options.contains("fhir-schema-error")) {
                findings.errors.remove("FHIR_SCHEMA_ERROR");
                findings.warnings.remove("FHIR_SCHEMA_ERROR");
            }
            return findings;
        }

        private void look(String type, CardFindings findings) {
            switch (type) {
                case "jws" -> findings.jws(raw(files.get(0)));
                case "jwspayload" -> findings.payload(raw(files.get(0)));
                case "fhirbundle" -> findings.bundle(raw(files.get(0)));
                case "qrnumeric" -> findings.numeric(files.stream().map(Case::raw).toList());
                case "fhirhealthcard" -> findings.cards(raw(files.get(0)), "parameter", "valueString");
                case "healthcard" -> findings.cards(raw(files.get(0)), "verifiableCredential", "");
                default -> scanned(findings);
            }
        }

        private void scanned(CardFindings findings) {
            var texts = files.stream().map(Case::scan).toList();
            if (texts.stream().allMatch(Optional::isPresent)) {
                findings.numeric(texts.stream().map(Optional::orElseThrow).toList());
            } else {
                findings.errors.add("QR_DECODE_ERROR");
            }
        }

        private static Optional<String> scan(Path file) {
            try {
                return Optional.of(CodeScanner.texts(Files.readAllBytes(file)).get(0));
            } catch (Unreadable unreadable) {
                return Optional.empty();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static String raw(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
