package org.selamat.status.policy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.selamat.status.policy.domain.Immunity;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** The packaged history of rules is complete, sourced, and starts and ends where the decrees say. */
class PolicyFileTest {

    private static final PolicySet POLICIES = PolicyFile.packaged();

    @Test
    void aPolicyTakesEffectAtMidnightInMalaysia() {
        assertThat(version("2022-02-28T15:59:59Z")).isEqualTo("MY-2022-02-07");
        assertThat(version("2022-02-28T16:00:00Z")).isEqualTo("MY-2022-03-01");
        assertThat(version("2026-11-21T00:00:00Z")).isEqualTo("MY-2023-12-21");
        assertThat(version("2019-01-01T00:00:00Z")).as("before the first, the first").isEqualTo("MY-2020-06-11");
    }

    @Test
    void anEntryCarriesOverWhatItDoesNotChange() {
        // given
        Policy now = at("2026-11-21T00:00:00Z");
        // when / then
        assertThat(now.contacts().quarantine().of(Immunity.VACCINATED)).isEqualTo(Duration.ofDays(5));
        assertThat(now.cases().isolation().of(Immunity.NOT_VACCINATED)).isEqualTo(Duration.ofDays(5));
        assertThat(now.surveillance().arrival().of(Immunity.NOT_VACCINATED)).isZero();
        assertThat(now.meaningOf(Label.CLOSE_CONTACT).mayEnterPremises()).isTrue();
        assertThat(at("2021-12-01T00:00:00Z").meaningOf(Label.CLOSE_CONTACT).mayEnterPremises()).isFalse();
    }

    @Test
    void aMisspeltOrUnsourcedEntryIsRefused() throws Exception {
        assertThatThrownBy(
                () -> read("zone: Asia/Kuala_Lumpur\npolicies:\n  - {version: X, from: 2026-01-01, immuneAfter: P1D}"))
                .hasMessageContaining("names no source");
        String misspelt = packaged() + "  - {version: X, from: 2027-01-01, source: [a], cases: {suspicions: P3D}}";
        assertThatThrownBy(() -> read(misspelt)).hasMessageContaining("suspicions");
    }

    private static String packaged() throws Exception {
        try (var file = PolicyFile.class.getResourceAsStream(PolicyFile.PACKAGED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void read(String yaml) throws Exception {
        PolicyFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String version(String instant) {
        return at(instant).version();
    }

    private static Policy at(String instant) {
        return POLICIES.inForceAt(Instant.parse(instant));
    }
}
