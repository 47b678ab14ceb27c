package org.selamat.vaccine.domain.cose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.testsupport.TestSigner;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The native provider and the JDK's own must never disagree: not on good signatures, not on spoilt ones, not on odd ones. */
class SignatureVerifierTest {

    private static final TestSigner EC = TestSigner.ec("DE");
    private static final TestSigner RSA = TestSigner.rsa("DE");
    private static final byte[] MESSAGE = "a message".getBytes();

    @Test
    void the_native_provider_is_there_on_the_machines_that_we_build_on() {
        assertThat(SignatureProviders.isNative()).isEqualTo(System.getProperty("os.arch").equals("amd64")
                && System.getProperty("os.name").equals("Linux"));
    }

    @Property(tries = 100)
    void both_accept_what_was_signed(@ForAll byte[] message) {
        assertThat(verdicts(EC, CoseAlgorithm.ES256, message, EC.sign(message))).containsExactly(true, true);
        assertThat(verdicts(RSA, CoseAlgorithm.PS256, message, RSA.sign(message))).containsExactly(true, true);
    }

    @Property(tries = 100)
    void both_refuse_a_signature_with_one_bit_changed(@ForAll @IntRange(max = 511) int bit) {
        assertThat(verdicts(EC, CoseAlgorithm.ES256, MESSAGE, flipped(EC.sign(MESSAGE), bit))).containsExactly(false, false);
        assertThat(verdicts(RSA, CoseAlgorithm.PS256, MESSAGE, flipped(RSA.sign(MESSAGE), bit))).containsExactly(false, false);
    }

    @Test
    void both_refuse_zeroes_which_once_passed_as_a_signature_of_everything() {
        assertThat(verdicts(EC, CoseAlgorithm.ES256, MESSAGE, new byte[64])).containsExactly(false, false);
    }

    @Test
    void both_accept_the_mirrored_signature_so_revocation_must_not_hash_the_second_half() {
        var order = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
        var signature = EC.sign(MESSAGE);
        var mirrored = signature.clone();
        var s = order.subtract(new BigInteger(1, Arrays.copyOfRange(signature, 32, 64))).toByteArray();
        Arrays.fill(mirrored, 32, 64, (byte) 0);
        int length = Math.min(32, s.length);
        System.arraycopy(s, s.length - length, mirrored, 64 - length, length);

        assertThat(verdicts(EC, CoseAlgorithm.ES256, MESSAGE, mirrored)).containsExactly(true, true);
    }

    @Test
    void both_refuse_other_sizes_and_the_algorithm_of_another_key() {
        assertThat(verdicts(EC, CoseAlgorithm.ES256, MESSAGE, new byte[0])).containsExactly(false, false);
        assertThat(verdicts(EC, CoseAlgorithm.ES256, MESSAGE, Arrays.copyOf(EC.sign(MESSAGE), 66)))
                .containsExactly(false, false);
        assertThat(verdicts(EC, CoseAlgorithm.PS256, MESSAGE, EC.sign(MESSAGE))).containsExactly(false, false);
        assertThat(verdicts(RSA, CoseAlgorithm.ES256, MESSAGE, RSA.sign(MESSAGE))).containsExactly(false, false);
    }

    @Test
    void both_refuse_every_other_curve() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        var key = generator.generateKeyPair().getPublic();

        for (var verifier : List.of(SignatureProviders.fastest(), SignatureProviders.jdk())) {
            assertThat(verifier.verify(verifier.translated(key), CoseAlgorithm.ES256, MESSAGE, new byte[64])).isFalse();
        }
    }

    private static List<Boolean> verdicts(TestSigner signer, CoseAlgorithm algorithm, byte[] message, byte[] signature) {
        return List.of(SignatureProviders.fastest(), SignatureProviders.jdk()).stream().map(verifier -> {
            var key = verifier.translated(signer.certificate().getPublicKey());
            return verifier.verify(key, algorithm, message, signature);
        }).toList();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return bytes;
    }
}
