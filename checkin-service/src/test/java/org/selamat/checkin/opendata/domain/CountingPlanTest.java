package org.selamat.checkin.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;

class CountingPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant OVER = LocalDays.start(DAY.plusDays(1));

    @Test
    void aDayIsCountedOnceWhenItIsOver() {
        assertThat(CountingPlan.due(OVER.plus(Duration.ofMinutes(14)), before(DAY))).isEmpty();
        assertThat(CountingPlan.due(OVER.plus(Duration.ofMinutes(15)), before(DAY))).containsExactly(DAY);
    }

    @Test
    void andOnceMoreWhenNoPhoneCanAddToItAnyLonger() {
        // given
        var settled = OVER.plus(CountingPlan.SETTLED_AFTER);
        var counted = before(LocalDays.of(settled));
        counted.put(DAY, OVER.plus(Duration.ofHours(1)));
        // when, then
        assertThat(CountingPlan.due(settled.minusSeconds(1), counted)).doesNotContain(DAY);
        assertThat(CountingPlan.due(settled, counted)).contains(DAY);
        counted.put(DAY, settled);
        assertThat(CountingPlan.due(settled.plus(Duration.ofHours(1)), counted)).doesNotContain(DAY);
    }

    /** All days before this one were counted when they were settled, or just now. */
    private static Map<LocalDate, Instant> before(LocalDate end) {
        var counted = new HashMap<LocalDate, Instant>();
        end.minusDays(40).datesUntil(end).forEach(day -> counted.put(day,
                LocalDays.start(day.plusDays(1)).plus(CountingPlan.SETTLED_AFTER)));
        return counted;
    }
}
