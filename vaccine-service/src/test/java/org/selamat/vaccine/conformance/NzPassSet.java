package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.nzcp.DidKey;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.nzcp.NzcpVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Verdict;

/** New Zealand's example passes, told by their file names, at a time when the one that isn't active yet wasn't. */
final class NzPassSet implements ConformanceSet {

    private static final Instant CLOCK = Instant.parse("2022-01-01T00:00:00Z");

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
                ledger.compare("OUTCOME", ConformanceFolder.name(folder, file), expected(file),
                        () -> word(new NzcpVerifier(SignatureProviders.fastest()).verify(text, keys, CLOCK)));
            }
        }
        var unpacked = folder.resolve("examples/valid/nzcp.json");
        if (Files.exists(unpacked)) {
            ledger.compare("CONTENT", "examples/valid/nzcp.json", ConformanceFolder.read(unpacked).get("vc"),
                    () -> ConformanceFolder.tree(new NzcpVerifier(SignatureProviders.fastest())
                            .verify(ConformanceFolder.text(folder.resolve("examples/valid/nzcp.txt")).strip(), keys, CLOCK)
                            .statement().orElseThrow().content()));
        }
    }

    private static String expected(Path file) {
        var name = file.getFileName().toString();
        if (file.getParent().endsWith("valid")) {
            return "VALID";
        }
        return name.contains("expired") ? "EXPIRED" : name.contains("notactive") ? "NOT ACTIVE" : "FAIL";
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
