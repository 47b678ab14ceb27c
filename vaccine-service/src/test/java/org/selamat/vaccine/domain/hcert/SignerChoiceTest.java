package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.testsupport.TestSigner;

class SignerChoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final SignerChoice CHOICE = new SignerChoice(Duration.ofDays(2));

    @Test
    void the_youngest_that_verifiers_know_signs() {
        // given
        var old = signer(NOW.minus(Duration.ofDays(200)), NOW.plus(Duration.ofDays(500)));
        var known = signer(NOW.minus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(700)));
        var fresh = signer(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(700)));

        // then
        assertThat(choose(old, known, fresh)).contains(known);
        assertThat(choose(fresh, known, old)).contains(known);
        assertThat(choose(old, fresh)).contains(old);
        assertThat(choose(fresh)).contains(fresh);
    }

    @Test
    void nobody_signs_before_or_after_its_time_or_beyond_its_usage() {
        var tomorrow = signer(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(1)));
        var yesterday = signer(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1));
        var tests = signer(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)), "1.3.6.1.4.1.1847.2021.1.1");
        var vaccinations = signer(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)), "1.3.6.1.4.1.1847.2021.1.2");
        assertThat(choose(tomorrow, yesterday, tests)).isEmpty();
        assertThat(choose(tomorrow, yesterday, tests, vaccinations)).contains(vaccinations);
    }

    private static Optional<DocumentSigner> choose(DocumentSigner... signers) {
        return CHOICE.choose(List.of(signers), CertificateKind.VACCINATION, NOW);
    }

    private static DocumentSigner signer(Instant from, Instant until, String... usages) {
        var certificate = TestSigner.living(from, until, usages).certificate();
        return new DocumentSigner(certificate, certificate, message -> message);
    }
}
