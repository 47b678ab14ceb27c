package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.testsupport.Bounds;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The decoder is total: whatever the bytes, an answer and no exception, within bounds. */
class RandomBytesTest {

    private static final TestSigner SIGNER = TestSigner.ec("DE");
    private static final byte[] GOOD = TestCode.by(SIGNER).message();
    private static final HcertVerifier VERIFIER = new HcertVerifier(SignatureProviders.fastest());
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Property(tries = 5000)
    void random_messages(@ForAll byte[] message) {
        assertThat(verify(TestCode.text(message)).isValid()).isFalse();
    }

    @Property(tries = 2000)
    void random_texts(@ForAll String text) {
        assertThat(verify("HC1:" + text).isValid()).isFalse();
    }

    @Property(tries = 2000)
    void signed_nonsense(@ForAll byte[] payload) {
        assertThat(verify(SignedPayload.text(SIGNER, payload)).isValid()).isFalse();
    }

    @Property(tries = 2000)
    void good_messages_with_a_byte_replaced(@ForAll @IntRange(max = 10_000) int at, @ForAll byte value) {
        var message = GOOD.clone();
        int position = at % message.length;
        boolean changed = message[position] != value;
        message[position] = value;
        assertThat(verify(TestCode.text(message)).isValid()).isEqualTo(!changed);
    }

    private static Verification verify(String text) {
        return Bounds.keep(() -> VERIFIER.verify(text, SIGNER.trust(), NOW));
    }
}
