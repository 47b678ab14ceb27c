package org.selamat.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** Five tries, then a pause that ends a day after the first of them. */
class TryBudgetTest {

    private static final Instant FIRST = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void theFifthRefusedTryBeginsThePauseOfTheRestOfTheDay() {
        assertThat(TryBudget.FRESH.pause(FIRST)).isEmpty();
        assertThat(new TryBudget(4, FIRST).pause(FIRST.plusSeconds(60))).isEmpty();
        assertThat(new TryBudget(5, FIRST).pause(FIRST.plusSeconds(60))).contains(Duration.ofHours(24).minusSeconds(60));
        assertThat(new TryBudget(5, FIRST).pause(FIRST.plus(Duration.ofHours(24)))).isEmpty();
        assertThat(new TryBudget(90, FIRST).pause(FIRST.plus(Duration.ofHours(25)))).isEmpty();
    }
}
