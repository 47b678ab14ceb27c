package org.selamat.status.airline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private final Allowance allowance = new Allowance(600, NOW);

    @Test
    void aMinutesWorthMayComeAtOnceAndNoMore() {
        assertThat(allowance.take(500, NOW)).isEmpty();
        assertThat(allowance.take(100, NOW)).isEmpty();
        assertThat(allowance.take(1, NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void itFillsSteadilyAndNeverAboveAMinute() {
        // given
        allowance.take(600, NOW);
        // then
        assertThat(allowance.take(100, NOW.plusSeconds(9))).contains(Duration.ofSeconds(1));
        assertThat(allowance.take(100, NOW.plusSeconds(10))).isEmpty();
        assertThat(allowance.take(601, NOW.plusSeconds(3600))).isPresent();
        assertThat(allowance.take(600, NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        allowance.take(600, NOW);
        assertThat(allowance.take(1, NOW.minusSeconds(60))).isPresent();
    }
}
