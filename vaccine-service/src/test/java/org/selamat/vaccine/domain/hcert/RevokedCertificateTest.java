package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevokedIds;
import org.selamat.vaccine.domain.revocation.Window;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

/** A good certificate that was taken back, under each of the names that a list may know it by. */
class RevokedCertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final TestSigner SIGNER = TestSigner.ec("DE");
    private static final HcertVerifier VERIFIER = new HcertVerifier(SignatureProviders.fastest());
    private static final BigInteger ORDER = new BigInteger("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
            16);

    @Test
    void each_of_the_three_hashes_revokes_it_and_another_ones_does_not() throws Malformed {
        // given
        var message = TestCode.by(SIGNER).message();
        var signature = CoseSign1.of(CborReader.read(message)).signature();
        var uci = uci(message);

        // then
        assertThat(reason(message, RevocationHash.ofSignature(signature, CoseAlgorithm.ES256)))
                .contains(Reason.CERTIFICATE_REVOKED);
        assertThat(reason(message, RevocationHash.ofUci(uci))).contains(Reason.CERTIFICATE_REVOKED);
        assertThat(reason(message, RevocationHash.ofCountryAndUci("DE", uci))).contains(Reason.CERTIFICATE_REVOKED);
        assertThat(reason(message, RevocationHash.ofCountryAndUci("MY", uci))).isEmpty();
        assertThat(reason(message, RevocationHash.ofUci(uci + " "))).isEmpty();
    }

    @Test
    void the_same_message_with_the_mirrored_signature_verifies_and_is_revoked_all_the_same() throws Malformed {
        // given
        var message = TestCode.by(SIGNER).message();
        var signature = CoseSign1.of(CborReader.read(message)).signature();
        var mirrored = mirrored(signature);
        var twin = message.clone();
        System.arraycopy(mirrored, 0, twin, message.length - mirrored.length, mirrored.length);

        // then
        assertThat(VERIFIER.verify(TestCode.text(twin), SIGNER.trust(), NOW).isValid()).isTrue();
        assertThat(reason(twin, RevocationHash.ofSignature(signature, CoseAlgorithm.ES256)))
                .contains(Reason.CERTIFICATE_REVOKED);
    }

    @Test
    void a_temporary_revocation_is_judged_at_the_instant_that_was_asked_about() throws Malformed {
        // given
        var message = TestCode.by(SIGNER).message();
        var window = new Window(NOW, Optional.of(NOW.plusSeconds(3600)));
        var ids = RevokedIds.none().with(Map.of(RevocationHash.ofUci(uci(message)), window));
        var trust = new TrustList(List.of(SIGNER.trusted()), ids);

        // then
        assertThat(VERIFIER.verify(TestCode.text(message), trust, NOW.minusSeconds(1)).isValid()).isTrue();
        assertThat(VERIFIER.verify(TestCode.text(message), trust, NOW).isValid()).isFalse();
        assertThat(VERIFIER.verify(TestCode.text(message), trust, NOW.plusSeconds(3600)).isValid()).isTrue();
    }

    private static Optional<Reason> reason(byte[] message, RevocationHash revoked) {
        var ids = RevokedIds.none().with(Map.of(revoked, Window.forGood(NOW)));
        return VERIFIER.verify(TestCode.text(message), new TrustList(List.of(SIGNER.trusted()), ids), NOW)
                .result(Check.REVOCATION).reason();
    }

    private static String uci(byte[] message) {
        return VERIFIER.verify(TestCode.text(message), SIGNER.trust(), NOW).certificate().orElseThrow().content().identifiers()
                .get(0);
    }

    /** (r, n−s): another valid signature of the same message. */
    private static byte[] mirrored(byte[] signature) {
        var s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        var other = ORDER.subtract(s).toByteArray();
        var twin = signature.clone();
        Arrays.fill(twin, 32, 64, (byte) 0);
        int length = Math.min(32, other.length);
        System.arraycopy(other, other.length - length, twin, 64 - length, length);
        return twin;
    }
}
