package org.selamat.vaccine.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;

class KeyFolderTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_missing_or_broken_file_is_named() throws Exception {
        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("dsc.pem");
        write("dsc.pem", "CERTIFICATE", CountryAuthority.signerFrom("MY", START).certificateDer());
        Files.writeString(folder.resolve("csca.pem"), "not a certificate");
        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("csca.pem");
    }

    @Test
    void a_key_that_is_not_the_certificates_is_refused() throws Exception {
        var signer = CountryAuthority.signerFrom("MY", START);
        write("dsc.pem", "CERTIFICATE", signer.certificateDer());
        write("csca.pem", "CERTIFICATE", signer.authorityDer());
        write("dsc.key", "PRIVATE KEY", key("secp256r1").getEncoded());

        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("is not the key of");
    }

    @Test
    void every_key_in_the_folder_is_a_signer_of_the_one_authority() throws Exception {
        // given
        var signers = CountryAuthority.signersFrom("MY", START, 2);
        write("csca.pem", "CERTIFICATE", signers.get(0).authorityDer());
        write("dsc.pem", "CERTIFICATE", signers.get(0).certificateDer());
        write("next.pem", "CERTIFICATE", signers.get(1).certificateDer());
        write("dsc.key", "PRIVATE KEY", key("secp256r1").getEncoded());
        var before = KeyFolder.fingerprint(folder);
        write("next.key", "PRIVATE KEY", key("secp256r1").getEncoded());

        // then: both are looked at, and the first that is wrong is named
        assertThat(KeyFolder.fingerprint(folder)).isNotEqualTo(before);
        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("dsc.key");
        Files.delete(folder.resolve("dsc.key"));
        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("next.key");
    }

    @Test
    void a_key_of_another_curve_is_refused() throws Exception {
        var signer = CountryAuthority.signerFrom("MY", START);
        write("dsc.pem", "CERTIFICATE", signer.certificateDer());
        write("csca.pem", "CERTIFICATE", signer.authorityDer());
        write("dsc.key", "PRIVATE KEY", key("secp384r1").getEncoded());

        assertThatIllegalStateException().isThrownBy(() -> KeyFolder.read(folder)).withMessageContaining("P-256");
    }

    @Test
    void the_same_message_has_the_same_signature_and_both_providers_verify_it() throws Exception {
        // given
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var signer = new DeterministicEs256((ECPrivateKey) keys.getPrivate());
        var message = "a certificate".getBytes(UTF_8);

        // when
        var signature = signer.sign(message);

        // then
        assertThat(signer.sign(message)).isEqualTo(signature).hasSize(64);
        assertThat(SignatureProviders.jdk().verify(keys.getPublic(), CoseAlgorithm.ES256, message, signature)).isTrue();
        var fastest = SignatureProviders.fastest();
        assertThat(fastest.verify(fastest.translated(keys.getPublic()), CoseAlgorithm.ES256, message, signature)).isTrue();
    }

    @Test
    void the_example_of_rfc_6979_comes_out() throws Exception {
        // given: appendix A.2.5, SHA-256, message "sample"
        var signer = new DeterministicEs256(Rfc6979Example.key());

        // then
        assertThat(signer.sign("sample".getBytes(UTF_8))).asHexString().isEqualToIgnoringCase(
                "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    }

    private static PrivateKey key(String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair().getPrivate();
    }

    private void write(String file, String kind, byte[] der) throws IOException {
        Files.writeString(folder.resolve(file), "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END " + kind + "-----\n");
    }
}
