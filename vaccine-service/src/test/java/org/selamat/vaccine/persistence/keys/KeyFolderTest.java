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
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
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
        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("dsc.pem");
        write("dsc.pem", "CERTIFICATE", CountryAuthority.signerFrom("MY", START).certificateDer());
        Files.writeString(folder.resolve("csca.pem"), "not a certificate");
        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("csca.pem");
    }

    @Test
    void a_key_that_is_not_the_certificates_is_refused() throws Exception {
        var signer = CountryAuthority.signerFrom("MY", START);
        write("dsc.pem", "CERTIFICATE", signer.certificateDer());
        write("csca.pem", "CERTIFICATE", signer.authorityDer());
        write("dsc.key", "PRIVATE KEY", key("secp256r1").getEncoded());

        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("dsc.key");
    }

    @Test
    void every_key_in_the_folder_is_a_signer_of_the_one_authority() throws Exception {
        // given
        var signers = CountryAuthority.signersFrom("MY", START, 2);
        write("csca.pem", "CERTIFICATE", signers.get(0).authorityDer());
        write("dsc.pem", "CERTIFICATE", signers.get(0).certificateDer());
        write("next.pem", "CERTIFICATE", signers.get(1).certificateDer());
        write("dsc.key", "PRIVATE KEY", key("secp256r1").getEncoded());
        var before = new KeyFolder(folder).fingerprint();
        write("next.key", "PRIVATE KEY", key("secp256r1").getEncoded());

        // then: both are looked at, and the first that is wrong is named
        assertThat(new KeyFolder(folder).fingerprint()).isNotEqualTo(before);
        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("dsc.key");
        Files.delete(folder.resolve("dsc.key"));
        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("next.key");
    }

    @Test
    void a_key_of_another_curve_is_refused() throws Exception {
        var signer = CountryAuthority.signerFrom("MY", START);
        write("dsc.pem", "CERTIFICATE", signer.certificateDer());
        write("csca.pem", "CERTIFICATE", signer.authorityDer());
        write("dsc.key", "PRIVATE KEY", key("secp384r1").getEncoded());

        assertThatIllegalStateException().isThrownBy(() -> new KeyFolder(folder).read()).withMessageContaining("P-256");
    }

    @Test
    void whichever_provider_signs_the_other_one_verifies() throws Exception {
        // given
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var message = "a certificate".getBytes(UTF_8);
        var fastest = SignatureProviders.fastest();

        for (var provider : List.of(SignatureProviders.signing(), Security.getProvider("SunEC"), new BouncyCastleProvider())) {
            // when
            var signature = JcaEs256.inMemory(provider, keys.getPrivate()).sign(message);

            // then
            assertThat(signature).as(provider.getName()).hasSize(64);
            assertThat(SignatureProviders.jdk().verify(keys.getPublic(), CoseAlgorithm.ES256, message, signature)).isTrue();
            assertThat(fastest.verify(fastest.translated(keys.getPublic()), CoseAlgorithm.ES256, message, signature)).isTrue();
            signature[40] ^= 1;
            assertThat(fastest.verify(keys.getPublic(), CoseAlgorithm.ES256, message, signature)).isFalse();
        }
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
