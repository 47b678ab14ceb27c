package org.selamat.vaccine.persistence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevocationList;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

class RevocationFolderTest {

    private static final Instant NOW = Instant.parse("2026-08-01T10:00:00Z");
    private static final TestSigner GERMANY = TestSigner.ec("DE");
    private static final HcertVerifier VERIFIER = new HcertVerifier(SignatureProviders.fastest());

    @TempDir
    Path trust;

    @Test
    void a_certificate_on_its_own_countrys_list_is_revoked_until_the_list_expires() throws IOException {
        // given
        var text = TestCode.by(GERMANY).text();
        batch("one.json", "DE", "2026-09-01T00:00:00+02:00", hash(text));

        // then
        assertThat(isRevoked(text, NOW)).isTrue();
        assertThat(isRevoked(text, Instant.parse("2026-08-31T21:59:59Z"))).isTrue();
        assertThat(isRevoked(text, Instant.parse("2026-08-31T22:00:00Z"))).isFalse();
    }

    @Test
    void nobody_takes_back_what_another_country_issued() throws IOException {
        var text = TestCode.by(GERMANY).text();
        batch("hostile.json", "FR", "2026-09-01T00:00:00Z", hash(text));
        assertThat(isRevoked(text, NOW)).isFalse();
    }

    @Test
    void of_two_batches_that_name_it_the_longer_one_counts() throws IOException {
        var text = TestCode.by(GERMANY).text();
        batch("a.json", "DE", "2026-08-02T00:00:00Z", hash(text));
        batch("b.json", "DE", "2026-10-01T00:00:00Z", hash(text));
        batch("c.json", "DE", "2026-08-03T00:00:00Z", hash(text));
        assertThat(isRevoked(text, Instant.parse("2026-09-15T00:00:00Z"))).isTrue();
    }

    @Test
    void a_broken_batch_does_not_take_the_others_along() throws IOException {
        var text = TestCode.by(GERMANY).text();
        batch("broken-hash.json", "DE", "2026-09-01T00:00:00Z", "AAAA");
        batch("broken-time.json", "DE", "tomorrow", hash(text));
        batch("broken-country.json", "germany", "2026-09-01T00:00:00Z", hash(text));
        Files.writeString(trust.resolve("revocations/no-json.json"), "{");
        assertThat(lists()).isEmpty();
        batch("good.json", "DE", "2026-09-01T00:00:00Z", hash(text));
        assertThat(isRevoked(text, NOW)).isTrue();
    }

    @Test
    void a_new_batch_shows_and_no_folder_is_no_batch() throws IOException {
        var folder = new RevocationFolder(trust);
        var before = folder.fingerprint();
        assertThat(folder.read()).isEmpty();
        batch("one.json", "DE", "2026-09-01T00:00:00Z", hash(TestCode.by(GERMANY).text()));
        assertThat(folder.fingerprint()).isNotEqualTo(before);
    }

    private boolean isRevoked(String text, Instant at) throws IOException {
        var trusted = new TrustList(List.of(TrustedSigner.of(GERMANY.certificate(), "DE", SignatureProviders.fastest())),
                RevocationList.NONE, lists());
        return !VERIFIER.verify(text, trusted, at).checks().stream().filter(check -> check.check() == Check.REVOCATION)
                .allMatch(check -> check.hasPassed());
    }

    private Map<String, RevocationList> lists() throws IOException {
        return new RevocationFolder(trust).read();
    }

    private static String hash(String text) {
        return RevocationHash.ofUci(VERIFIER.verify(text, GERMANY.trust(), NOW).certificate().orElseThrow().content()
                .identifiers().get(0)).base64();
    }

    private void batch(String name, String country, String expires, String hash) throws IOException {
        Files.createDirectories(trust.resolve("revocations"));
        Files.writeString(trust.resolve("revocations").resolve(name),
                "{\"country\":\"%s\",\"expires\":\"%s\",\"kid\":\"UNKNOWN_KID\",\"hashType\":\"UCI\",\"entries\":[{\"hash\":\"%s\"}]}"
                        .formatted(country, expires, hash));
    }
}
