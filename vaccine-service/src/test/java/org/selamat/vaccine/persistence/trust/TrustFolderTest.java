package org.selamat.vaccine.persistence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.testsupport.TestSigner;
import org.selamat.vaccine.testsupport.TrustFolderFile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class TrustFolderTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @TempDir
    Path folder;

    @Test
    void reads_every_certificate_and_takes_the_country_from_the_note_or_the_subject() throws IOException {
        // given
        var germany = TestSigner.ec("DE");
        var france = TestSigner.rsa("FR");
        write("two.pem", TrustFolderFile.pem(germany) + TrustFolderFile.pem(france));
        write("named.pem", TrustFolderFile.pem(TestSigner.ec("XX")));
        write("named.json", "{\"country\":\"SG\"}");

        // then
        assertThat(signers(false)).extracting(TrustedSigner::country).containsExactlyInAnyOrder("DE", "FR", "SG");
    }

    @Test
    void a_broken_file_does_not_take_the_others_along() throws IOException {
        write("a-broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        write("b-good.pem", TrustFolderFile.pem(TestSigner.ec("DE")));
        write("c-noted.pem", TrustFolderFile.pem(TestSigner.ec("FR")));
        write("c-noted.json", "{\"country\":\"France\"}");

        assertThat(signers(false)).extracting(TrustedSigner::country).containsExactly("DE");
    }

    @Test
    void a_signers_own_clock_is_for_test_vectors_only() throws IOException {
        write("vector.pem", TrustFolderFile.pem(TestSigner.ec("SG")));
        write("vector.json", "{\"country\":\"SG\",\"testClock\":\"2022-03-15T02:26:02.672Z\"}");

        assertThat(signers(false).iterator().next().testClock()).isEmpty();
        assertThat(signers(true).iterator().next().testClock()).contains(Instant.parse("2022-03-15T02:26:02.672Z"));
    }

    @Test
    void notices_whatever_changes_and_takes_a_missing_folder_for_an_empty_one() throws IOException {
        var trust = new TrustFolder(folder, false, JSON);
        var empty = trust.fingerprint();
        write("new.pem", TrustFolderFile.pem(TestSigner.ec("DE")));
        assertThat(trust.fingerprint()).isNotEqualTo(empty);

        var missing = new TrustFolder(folder.resolve("missing"), false, JSON);
        assertThat(missing.signers()).isEmpty();
        assertThat(missing.fingerprint()).isEqualTo(missing.fingerprint());
    }

    private Iterable<TrustedSigner> signers(boolean testSigners) throws IOException {
        return new TrustFolder(folder, testSigners, JSON).signers();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
