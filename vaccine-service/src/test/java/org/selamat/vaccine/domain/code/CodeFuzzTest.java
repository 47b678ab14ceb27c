package org.selamat.vaccine.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.rule.CertLogic;
import org.selamat.vaccine.domain.rule.CertLogicFormat;
import org.selamat.vaccine.domain.rule.RuleFault;
import org.selamat.vaccine.testsupport.Bounds;
import org.selamat.vaccine.testsupport.OtherCodes;
import org.selamat.vaccine.testsupport.TestAnchors;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** As {@code HcertFuzzTest}, for the other formats, JSON, and rules. */
class CodeFuzzTest {

    private static final CodeVerifier VERIFIER = new CodeVerifier(SignatureProviders.fastest(), new Urdna2015());
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final List<String> PREFIXES = List.of("", "{", "shc:/", "NZCP:/1/", "B64:", "PK\u0003\u0004");

    @FuzzTest(maxDuration = "60s")
    void any_code(FuzzedDataProvider data) {
        var text = PREFIXES.get(data.consumeInt(0, PREFIXES.size() - 1)) + data.consumeRemainingAsString();
        assertThat(Bounds.keep(() -> VERIFIER.verify(List.of(text), TestAnchors.all(), NOW)).isValid()).isFalse();
    }

    @FuzzTest(maxDuration = "60s")
    void any_linked_data(FuzzedDataProvider data) {
        var text = OtherCodes.zipped(data.consumeRemainingAsString());
        assertThat(Bounds.keep(() -> VERIFIER.verify(List.of(text), TestAnchors.all(), NOW)).isValid()).isFalse();
    }

    /** What is read is written again and means the same. */
    @FuzzTest(maxDuration = "60s")
    void any_json(FuzzedDataProvider data) throws Malformed {
        var text = data.consumeRemainingAsString();
        var value = Bounds.keep(() -> read(text));
        if (value.isPresent()) {
            assertThat(JsonReader.read(CanonicalJson.write(value.get()))).isEqualTo(value.get());
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_rule(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        read(text).ifPresent(rule -> Bounds.keep(() -> isDecided(rule)));
    }

    /** Empty for what isn't JSON, and for null, of which there is nothing to write again. */
    private static Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(JsonReader.read(text));
        } catch (Malformed refused) {
            return Optional.empty();
        }
    }

    private static boolean isDecided(Object rule) {
        try {
            CertLogicFormat.issues(rule);
            CertLogic.evaluate(rule, Map.of("payload", Map.of("v", List.of(Map.of("dn", 1L)))));
            return true;
        } catch (RuleFault open) {
            return false;
        }
    }
}
