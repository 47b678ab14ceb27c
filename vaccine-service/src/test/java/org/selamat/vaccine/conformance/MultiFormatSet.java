package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.code.Anchors;
import org.selamat.vaccine.domain.code.CodeVerifier;
import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.divoc.CertificateFile;
import org.selamat.vaccine.domain.divoc.ProofKey;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.shc.CompactJws;
import org.selamat.vaccine.domain.shc.NumericText;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.testsupport.PublicKeys;

/**
 * WHO's samples of all formats: {@code <name>Contents.txt} (or {@code <name>.txt}) and what is in it, {@code <name>Unpacked.*}.
 * Signatures are checked where the key is in the code (VDS-NC), in the folders (SHC), or published by its state (DIVOC).
 */
final class MultiFormatSet implements ConformanceSet {

    private static final String INDIA = "did:india";
    private static final Instant CLOCK = Instant.parse("2022-01-01T00:00:00Z");

    @Override
    public String name() {
        return "who-multiformat";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        var cards = CardWorld.in(folder.resolveSibling("smart-health-cards"));
        var india = new ProofKey(INDIA, "IN", PublicKeys.rsa("/conformance/did-india.pem"));
        var trust = new Anchors(new TrustList(List.of()), cards.keys(), List.of(), new DidKeys(List.of()), List.of(india));
        var verifier = new CodeVerifier(SignatureProviders.fastest(), new Urdna2015());
        for (var file : samples(folder)) {
            var text = ConformanceFolder.text(file).strip();
            var name = ConformanceFolder.name(folder, file);
            unpacked(file).ifPresent(unpacked -> ledger.compare("UNPACK", name, true, () -> isSame(text, unpacked)));
            if (hasPublicKey(text, cards)) {
                ledger.compare("SIGNATURE", name, true,
                        () -> verifier.verify(List.of(text), trust, CLOCK).result(Check.SIGNATURE).hasPassed());
            }
            ledger.compare("FORMAT", name, true, () -> verifier.verify(List.of(text), trust, CLOCK).format().isPresent());
        }
    }

    /** A seal carries its key; a card's must lie in the folders, and a proof name the one that is beside this test. */
    private static boolean hasPublicKey(String text, CardWorld cards) {
        try {
            if (CertificateFile.isOne(text)) {
                var proof = Plain.within(Plain.map(JsonReader.read(CertificateFile.unzipped(text))).orElse(Map.of()), "proof");
                return INDIA.equals(proof.get("verificationMethod"));
            }
            if (!text.startsWith("shc:/")) {
                return text.startsWith("{");
            }
            var jws = CompactJws.of(NumericText.read(List.of(text)).jws().orElse(""));
            return jws.header("kid").filter(kid -> !cards.keys().keys(kid).isEmpty()).isPresent();
        } catch (Malformed broken) {
            return false;
        }
    }

    private static boolean isSame(String text, Path unpacked) throws Exception {
        if (text.startsWith("shc:/")) {
            return NumericText.read(List.of(text)).jws().orElseThrow().equals(ConformanceFolder.text(unpacked).strip());
        }
        var expected = ConformanceFolder.read(unpacked);
        return SameJson.test(ConformanceFolder.tree(opened(text)),
                text.startsWith("HC1:") && expected.has("contents") ? expected.get("contents") : expected);
    }

    private static Object opened(String text) throws Exception {
        if (text.startsWith("{")) {
            return JsonReader.read(text);
        }
        if (CertificateFile.isOne(text)) {
            return JsonReader.read(CertificateFile.unzipped(text));
        }
        var message = Zlib.inflate(Base45.decode(text.substring("HC1:".length())), 65_536);
        return Plain.object(Plain.map(CborReader.read(CoseSign1.of(CborReader.read(message)).payload())).orElse(Map.of()));
    }

    private static List<Path> samples(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !file.toString().contains("Unpacked")).sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> unpacked(Path sample) {
        var base = sample.getFileName().toString().replaceAll("(Contents)?\\.txt$", "");
        return List.of(".json", ".txt").stream().map(end -> sample.resolveSibling(base + "Unpacked" + end))
                .filter(Files::exists)
                .findFirst();
    }
}
