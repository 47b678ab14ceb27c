package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.Base32;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.nzcp.DidKey;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.nzcp.NzcpVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * New Zealand's example passes, which state no time: at one when the one that isn't active yet wasn't. What lies in the folder
 * {@code valid} has to be valid then, or when it begins; what lies elsewhere mustn't be, and why not is compared as far as the
 * file's
 * name tells.
 */
final class NzPassSet implements ConformanceSet {

    private static final Instant CLOCK = Instant.parse("2022-01-01T00:00:00Z");
    private static final Pattern FAILURES = Pattern.compile("modified|bad|not-associated");
    private static final String ANY_FAILURE = "NOT VALID";

    @Override
    public String name() {
        return "nzcovidpass";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        var keys = new DidKeys(keys(folder));
        for (var file : texts(folder.resolve("examples"))) {
            var text = ConformanceFolder.text(file).strip();
            if (text.startsWith("NZCP:")) {
                ledger.complete(ConformanceFolder.name(folder, file), () -> pass(folder, file, text, keys, ledger));
            }
        }
    }

    private static void pass(Path folder, Path file, String text, DidKeys keys, Ledger ledger) {
        boolean valid = file.getParent().endsWith("valid");
        var verdict = new NzcpVerifier(SignatureProviders.fastest()).verify(text, keys, valid ? begun(text) : CLOCK);
        var expected = valid ? "VALID" : expected(file.getFileName().toString());
        ledger.compare("OUTCOME", ConformanceFolder.name(folder, file), expected,
                () -> expected.equals(ANY_FAILURE) && !verdict.isValid() ? ANY_FAILURE : word(verdict));
        var unpacked = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.txt$", ".json"));
        if (valid && Files.exists(unpacked)) {
            ledger.each(folder, unpacked, document -> ledger.compare("CONTENT", ConformanceFolder.name(folder, unpacked),
                    document.get("vc"), () -> ConformanceFolder.tree(verdict.statement().orElseThrow().content())));
        }
    }

    private static String expected(String name) {
        if (name.contains("expired")) {
            return "EXPIRED";
        }
        if (name.contains("notactive")) {
            return "NOT ACTIVE";
        }
        return FAILURES.matcher(name).find() ? "FAIL" : ANY_FAILURE;
    }

    private static Instant begun(String text) {
        try {
            var message = CborReader.read(Base32.decode(text.substring("NZCP:/1/".length())));
            var claims = Plain.map(CborReader.read(CoseSign1.of(message).payload())).orElse(Map.of());
            var from = claims.get(5L) instanceof Long notBefore ? Instant.ofEpochSecond(notBefore) : CLOCK;
            return from.isAfter(CLOCK) ? from : CLOCK;
        } catch (Malformed | RuntimeException unreadable) {
            return CLOCK;
        }
    }

    /** The specification's words for outcomes. */
    private static String word(Verdict verdict) {
        if (verdict.isValid()) {
            return "VALID";
        }
        if (verdict.statement().isEmpty() || !verdict.result(Check.SCHEMA).hasPassed()) {
            return "FAIL";
        }
        return verdict.result(Check.EXPIRED).hasPassed() ? "NOT ACTIVE" : "EXPIRED";
    }

    private static List<DidKey> keys(Path folder) {
        var keys = new ArrayList<DidKey>();
        for (var file : ConformanceFolder.documents(folder.resolve("examples"))) {
            try {
                if (file.getFileName().toString().equals("did.json")) {
                    var document = Plain.map(ConformanceFolder.plain(file)).orElse(Map.of());
                    keys.addAll(DidKeys.of(document, "NZ", SignatureProviders.fastest()::translated));
                }
            } catch (Malformed other) {
                continue;
            }
        }
        return keys;
    }

    private static List<Path> texts(Path below) {
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
