package org.selamat.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFoldersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir
    Path folder;
    private KeyFolders keys;

    @BeforeEach
    void create() {
        keys = new KeyFolders(new DataFolder(folder), new Secrets(new DataFolder(folder)));
        keys.createOnce(NOW);
    }

    @Test
    void the_signer_is_certified_by_the_authority_of_its_country() throws GeneralSecurityException, IOException {
        // given
        X509Certificate signer = certificate(keys.certificates().resolve("dsc.pem"));
        X509Certificate authority = certificate(keys.certificates().resolve("csca.pem"));

        // then
        signer.verify(authority.getPublicKey());
        assertThat(signer.getSubjectX500Principal().getName()).contains("C=MY");
        assertThat(signer.getBasicConstraints()).as("signs documents, never certificates").isEqualTo(-1);
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(signer.getExtendedKeyUsage())
                .as("tests, vaccinations and recoveries of the EU; visible digital seals of ICAO")
                .containsExactly("1.3.6.1.4.1.1847.2021.1.1", "1.3.6.1.4.1.1847.2021.1.2", "1.3.6.1.4.1.1847.2021.1.3",
                        "2.23.136.1.1.14.2");
    }

    @Test
    void the_private_key_belongs_to_the_certificate() throws GeneralSecurityException, IOException {
        // given
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(Keys.readP256(keys.foreignAuthority().resolve("dsc.key")));
        signature.update(new byte[] { 1, 2, 3 });
        byte[] signed = signature.sign();
        PublicKey trusted = certificate(folder.resolve("trust/local-xf.pem")).getPublicKey();

        // when
        signature.initVerify(trusted);
        signature.update(new byte[] { 1, 2, 3 });

        // then
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void a_second_start_keeps_every_key() throws IOException {
        // given
        byte[] signing = Files.readAllBytes(keys.tokenSigning().resolve("key-1.pem"));
        byte[] signer = Files.readAllBytes(keys.certificates().resolve("dsc.key"));

        // when
        keys.createOnce(NOW.plusSeconds(3600));

        // then
        assertThat(keys.tokenSigning().resolve("key-1.pem")).hasBinaryContent(signing);
        assertThat(keys.certificates().resolve("dsc.key")).hasBinaryContent(signer);
    }

    private static X509Certificate certificate(Path file) throws GeneralSecurityException, IOException {
        try (var in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
