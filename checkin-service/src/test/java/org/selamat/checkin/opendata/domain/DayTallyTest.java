package org.selamat.checkin.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class DayTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BALA = new UUID(1, 2);
    private static final UUID CAFE = new UUID(2, 1);
    private static final UUID SHOP = new UUID(2, 2);

    private final DayTally tally = new DayTally(DAY, ExactSketch::new);

    @Test
    void theCountryCountsEverybodyAndAStateItsOwn() {
        // given
        tally.add(ANNA, CAFE, at("10:15"), Optional.of("Johor"));
        tally.add(ANNA, CAFE, at("10:29"), Optional.of("Johor"));
        tally.add(BALA, CAFE, at("10:30"), Optional.of("Johor"));
        tally.add(BALA, SHOP, at("23:59"), Optional.empty());
        // when
        var figures = tally.counted();
        // then
        assertThat(figures).extracting(DayFigures::state).containsExactly("", "Johor");
        assertThat(figures).extracting(DayFigures::checkIns).containsExactly(4L, 3L);
        assertThat(figures).extracting(DayFigures::people).containsExactly(2L, 2L);
        assertThat(figures).extracting(DayFigures::premises).containsExactly(2L, 1L);
        assertThat(figures.get(0).halfHours()).hasSize(48);
        assertThat(figures.get(0).halfHours().get(20)).isEqualTo(2);
        assertThat(figures.get(0).halfHours().get(21)).isEqualTo(1);
        assertThat(figures.get(0).halfHours().get(47)).isEqualTo(1);
    }

    @Test
    void aDayWithoutCheckInsIsADayOfZeros() {
        assertThat(tally.counted()).extracting(DayFigures::checkIns)
                .isEqualTo(List.of(0L));
    }

    private static Instant at(String wall) {
        return Instant.parse("2026-11-20T" + wall + ":00+08:00");
    }
}
