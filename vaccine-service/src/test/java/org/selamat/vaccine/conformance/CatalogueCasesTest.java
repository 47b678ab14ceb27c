package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.Verification;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.rest.scan.CodeScanner;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * Cases of the published catalogue (dgc-testdata, BasicDgcTestsList) that have no file: Q2 and CO4 as it words them; CO24
 * to CO27 are numbers without words, for which we take what verifiers get wrong next. DGC7 and DGC8 are for travel rules
 * and stand with them.
 */
class CatalogueCasesTest {

    private static final TestSigner SIGNER = TestSigner.ec("DE");
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

    /**
     * The catalogue calls it invalid; it is printed wrong, yet nothing in it is forged, so it is read and judged by its
     * content.
     */
    @Test
    void q2_another_mode_than_alphanumeric_says_the_same() throws Exception {
        // given: a line feed behind the text forces bytes
        var text = TestCode.by(SIGNER).text();
        var matrix = new QRCodeWriter().encode(text + "\n", BarcodeFormat.QR_CODE, 600, 600);

        // then
        assertThat(CodeScanner.texts(png(MatrixToImageWriter.toBufferedImage(matrix)))).containsExactly(text);
        assertThat(verify(text).isValid()).isTrue();
    }

    /** ES384, ES512, EdDSA, RS256, HS256, and none at all. */
    @ParameterizedTest
    @ValueSource(longs = { -35, -36, -8, -257, 5, 0 })
    void co4_another_algorithm_is_refused(long algorithm) {
        var text = TestCode.by(SIGNER).headers(header -> header.put(1, algorithm), header -> {
        }).text();
        assertThat(verify(text).result(Check.COSE).reason()).contains(Reason.ALGORITHM_UNKNOWN);
    }

    @Test
    void co24_without_a_key_identifier_in_either_header() {
        var text = TestCode.by(SIGNER).headers(header -> header.remove(4), header -> {
        }).text();
        assertThat(verify(text).result(Check.KID).reason()).contains(Reason.KID_MISSING);
    }

    @Test
    void co25_two_signers_under_one_key_identifier() {
        // given
        var other = TestSigner.ec("AT").trusted();
        var same = SIGNER.trusted();
        var collision = new TrustedSigner(same.kid(), other.country(), other.certificate(), other.key(), other.usages(),
                other.testClock());

        // then
        for (var trust : List.of(List.of(collision, same), List.of(same, collision))) {
            var result = new HcertVerifier(SignatureProviders.fastest()).verify(TestCode.by(SIGNER).text(),
                    new TrustList(trust), NOW);
            assertThat(result.isValid()).isTrue();
            assertThat(result.certificate().orElseThrow().signer()).isEqualTo(same);
        }
    }

    @Test
    void co26_an_algorithm_of_another_kind_of_key() {
        var text = TestCode.by(SIGNER).headers(header -> header.put(1, -37), header -> {
        }).text();
        assertThat(verify(text).result(Check.SIGNATURE).reason()).contains(Reason.SIGNATURE_WRONG);
    }

    @Test
    void co27_a_header_parameter_marked_critical_that_we_dont_know() {
        var text = TestCode.by(SIGNER).headers(header -> header.put(2, List.of(99)), header -> {
        }).text();
        assertThat(verify(text).result(Check.COSE).hasPassed()).isFalse();
    }

    private static Verification verify(String text) {
        return new HcertVerifier(SignatureProviders.fastest()).verify(text, SIGNER.trust(), NOW);
    }

    private static byte[] png(BufferedImage image) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
