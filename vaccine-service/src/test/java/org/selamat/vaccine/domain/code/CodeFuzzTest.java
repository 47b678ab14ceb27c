package org.selamat.vaccine.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.rule.CertLogic;
import org.selamat.vaccine.domain.rule.CertLogicFormat;
import org.selamat.vaccine.domain.rule.RuleFault;
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
        assertThat(VERIFIER.verify(List.of(text), TestAnchors.all(), NOW).isValid()).isFalse();
    }

    @FuzzTest(maxDuration = "60s")
    void any_linked_data(FuzzedDataProvider data) {
        var text = OtherCodes.zipped(data.consumeRemainingAsString());
        assertThat(VERIFIER.verify(List.of(text), TestAnchors.all(), NOW).isValid()).isFalse();
    }

    /** What is read is written again and means the same. */
    @FuzzTest(maxDuration = "60s")
    void any_json(FuzzedDataProvider data) throws Malformed {
        Object value;
        try {
            value = JsonReader.read(data.consumeRemainingAsString());
        } catch (Malformed refused) {
            return;
        }
        assertThat(JsonReader.read(CanonicalJson.write(value))).isEqualTo(value);
    }

    @FuzzTest(maxDuration = "60s")
    void any_rule(FuzzedDataProvider data) {
        try {
            var rule = JsonReader.read(data.consumeRemainingAsString());
            CertLogicFormat.issues(rule);
            CertLogic.evaluate(rule, Map.of("payload", Map.of("v", List.of(Map.of("dn", 1L)))));
        } catch (Malformed | RuleFault refused) {
            return;
        }
    }
}
