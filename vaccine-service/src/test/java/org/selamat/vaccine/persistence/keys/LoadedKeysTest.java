package org.selamat.vaccine.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.hcert.CompromisedSigners;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.testsupport.TestConfig;

class LoadedKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void without_a_folder_the_service_refuses_to_start_and_names_the_variable() {
        assertThatIllegalStateException().isThrownBy(() -> new LoadedKeys(TestConfig.of(Map.of()), new NoCompromises(), CLOCK))
                .withMessageContaining("SELAMAT_CERTIFICATE_KEYS");
    }

    @Test
    void keys_made_for_development_sign_now_and_certificates_end_with_them() {
        var signer = new LoadedKeys(TestConfig.of(Map.of("certificate.generate-keys", "true")), new NoCompromises(), CLOCK)
                .current();

        assertThat(signer.canSignAt(NOW)).isTrue();
        assertThat(signer.latestExpiry(Instant.parse("2099-01-01T00:00:00Z"))).isBefore(Instant.parse("2029-01-01T00:00:00Z"));
        assertThat(signer.canSignAt(Instant.parse("2029-01-01T00:00:00Z"))).isFalse();
    }

    /** Every key is good. */
    private static final class NoCompromises implements CompromisedSigners {

        @Override
        public boolean add(Kid kid, String by, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<Kid> all() {
            return Set.of();
        }
    }
}
