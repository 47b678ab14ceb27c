package org.selamat.vaccine.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.certificate.CardStatement;
import org.selamat.vaccine.domain.certificate.SealStatement;
import org.selamat.vaccine.domain.codec.Base32;
import org.selamat.vaccine.domain.shc.HealthCardText;
import org.selamat.vaccine.domain.vdsnc.SealText;
import org.selamat.vaccine.testsupport.Bounds;
import org.selamat.vaccine.testsupport.OtherCodes;
import org.selamat.vaccine.testsupport.TestAnchors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The verifier of every format is total: whatever the text, an answer and no exception, within bounds. */
class RandomCodesTest {

    private static final CodeVerifier VERIFIER = new CodeVerifier(SignatureProviders.fastest(), new Urdna2015());
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final List<String> GOOD = List.of(
            SealText.sign(new SealStatement(OtherCodes.history(Optional.empty()), "MY").data(),
                    TestAnchors.SIGNER.certificate(), TestAnchors.SIGNER::sign),
            HealthCardText.sign(new CardStatement(OtherCodes.history(Optional.empty()), TestAnchors.CARD_ISSUER).payload(),
                    TestAnchors.cardKey(), TestAnchors.ec()),
            OtherCodes.pass(Map.of()), OtherCodes.divoc(OtherCodes.credential(), Map.of()));

    @Property(tries = 1000)
    void random_texts_behind_every_prefix(@ForAll String text, @ForAll byte[] bytes) {
        for (var prefix : List.of("shc:/", "shc:/1/2/", "NZCP:/1/", "{", "B64:", "PK\u0003\u0004", "HC1:")) {
            assertThat(isValid(prefix + text)).isFalse();
        }
        assertThat(isValid("NZCP:/1/" + Base32.encode(bytes))).isFalse();
        assertThat(isValid("B64:" + Base64.getEncoder().encodeToString(bytes))).isFalse();
        assertThat(isValid("{\"data\":{\"x\":" + text + "},\"sig\":{}}")).isFalse();
    }

    @Property(tries = 300)
    void random_documents_in_a_zip_file(@ForAll String text, @ForAll String key) {
        assertThat(isValid(OtherCodes.zipped(text))).isFalse();
        assertThat(isValid(OtherCodes.zipped("{\"proof\":{\"type\":\"RsaSignature2018\",\"jws\":\"a..b\"},\"" + key + "\":1}")))
                .isFalse();
    }

    /** One character replaced: either the same text, or one that says the same, or not valid. */
    @Property(tries = 600)
    void good_codes_with_a_character_replaced(@ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(min = 32, max = 126) int with, @ForAll @IntRange(max = 3) int which) {
        var good = GOOD.get(which);
        int position = at % good.length();
        var changed = good.substring(0, position) + (char) with + good.substring(position + 1);
        var verdict = Bounds.keep(() -> VERIFIER.verify(List.of(changed), TestAnchors.all(), NOW));
        if (verdict.isValid()) {
            var before = VERIFIER.verify(List.of(good), TestAnchors.all(), NOW);
            assertThat(verdict.statement().orElseThrow().entries()).isEqualTo(before.statement().orElseThrow().entries());
        }
    }

    @Property(tries = 300)
    void any_number_of_parts(@ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> indexes) {
        var parts = indexes.stream().map(index -> "shc:/" + index + "/" + indexes.size() + "/5676").toList();
        assertThat(VERIFIER.verify(parts, TestAnchors.all(), NOW).isValid()).isFalse();
    }

    private static boolean isValid(String text) {
        return Bounds.keep(() -> VERIFIER.verify(List.of(text), TestAnchors.all(), NOW)).isValid();
    }
}
