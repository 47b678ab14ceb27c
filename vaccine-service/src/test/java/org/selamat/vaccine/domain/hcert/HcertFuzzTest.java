package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.testsupport.Bounds;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * No input may do anything but fail a check, and that within {@link Bounds}. The build replays the saved inputs;
 * {@code JAZZER_FUZZ=1} searches for new ones.
 */
class HcertFuzzTest {

    private static final TestSigner SIGNER = TestSigner.ec("DE");
    private static final HcertVerifier VERIFIER = new HcertVerifier(SignatureProviders.fastest());
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @FuzzTest(maxDuration = "60s")
    void any_text(FuzzedDataProvider data) {
        assertRefused(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "60s")
    void any_message(FuzzedDataProvider data) {
        assertRefused(TestCode.text(data.consumeRemainingAsBytes()));
    }

    /** Behind a good signature, where only a trusted signer's mistakes can get. */
    @FuzzTest(maxDuration = "60s")
    void any_signed_payload(FuzzedDataProvider data) {
        var text = SignedPayload.text(SIGNER, data.consumeRemainingAsBytes());
        var result = Bounds.keep(() -> VERIFIER.verify(text, SIGNER.trust(), NOW));
        assertThat(result.result(Check.SIGNATURE).hasPassed()).isTrue();
        assertThat(result.isValid()).isFalse();
    }

    private static void assertRefused(String text) {
        assertThat(Bounds.keep(() -> VERIFIER.verify(text, SIGNER.trust(), NOW)).isValid()).isFalse();
    }
}
