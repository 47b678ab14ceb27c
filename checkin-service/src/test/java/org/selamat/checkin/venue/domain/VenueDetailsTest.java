package org.selamat.checkin.venue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class VenueDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate FORGOTTEN = TODAY.minusDays(91);
    private static final OpeningHours DAYTIME = daily("08:00", "18:00");
    private static final OpeningHours NIGHT = daily("20:00", "03:00");
    private static final GeoPoint HERE = new GeoPoint(3.13, 101.67);
    private static final GeoPoint THERE = new GeoPoint(3.14, 101.69);

    private final VenueDetails cafe = new VenueDetails("Kedai", "Jalan", VenueType.FOOD, Optional.of(40), "Kuching",
            Optional.of(HERE), DAYTIME, Optional.empty());

    @Test
    void hoursAndPlaceCountFromTheirDayAndThoseBeforeByTheDaysBefore() {
        // when
        var changed = cafe.changed(new VenueChange(Optional.empty(), Optional.of(THERE), NIGHT), TOMORROW, FORGOTTEN);
        // then
        assertThat(changed.capacity()).isEmpty();
        assertThat(changed.countsFrom()).contains(TOMORROW);
        assertThat(isOpen(changed, TODAY, "12:00")).isTrue();
        assertThat(isOpen(changed, TODAY, "22:00")).isFalse();
        assertThat(isOpen(changed, TOMORROW, "02:00")).as("what began the evening before did so by the former hours").isFalse();
        assertThat(isOpen(changed, TOMORROW, "12:00")).isFalse();
        assertThat(isOpen(changed, TOMORROW, "22:00")).isTrue();
        assertThat(isOpen(changed, TOMORROW.plusDays(1), "02:00")).isTrue();
        assertThat(changed.placeOn(TODAY)).contains(HERE);
        assertThat(changed.placeOn(TOMORROW)).contains(THERE);
    }

    @Test
    void whoTellsNoHoursAnyMoreIsAlwaysOpenFromThenOn() {
        var changed = cafe.changed(new VenueChange(Optional.empty(), Optional.of(HERE), OpeningHours.UNKNOWN), TOMORROW,
                FORGOTTEN);
        assertThat(isOpen(changed, TODAY, "22:59")).isFalse();
        assertThat(isOpen(changed, TOMORROW, "00:01")).isTrue();
    }

    @Test
    void theSecondChangeOfADayTakesThePlaceOfTheFirst() {
        // when
        var changed = cafe.changed(new VenueChange(Optional.empty(), Optional.empty(), NIGHT), TOMORROW, FORGOTTEN)
                .changed(new VenueChange(Optional.empty(), Optional.of(HERE), OpeningHours.UNKNOWN), TOMORROW, FORGOTTEN);
        // then
        assertThat(changed.former()).containsExactly(new FormerSetting(TOMORROW, DAYTIME, Optional.of(HERE)));
        assertThat(isOpen(changed, TOMORROW, "12:00")).isTrue();
    }

    @Test
    void whatNoKeptVisitIsJudgedByIsForgotten() {
        // given
        var changed = cafe.changed(new VenueChange(Optional.empty(), Optional.empty(), NIGHT), TOMORROW, FORGOTTEN);
        var later = TOMORROW.plusDays(200);
        // when
        var again = changed.changed(new VenueChange(Optional.empty(), Optional.empty(), DAYTIME), later, later.minusDays(92));
        // then
        assertThat(again.former()).containsExactly(new FormerSetting(later, NIGHT, Optional.empty()));
    }

    @Test
    void aChangeOfCapacityAloneLeavesNoFormerHours() {
        var changed = cafe.changed(new VenueChange(Optional.of(20), Optional.of(HERE), DAYTIME), TOMORROW, FORGOTTEN);
        assertThat(changed.former()).isEmpty();
        assertThat(changed.capacity()).contains(20);
    }

    private static boolean isOpen(VenueDetails venue, LocalDate day, String wall) {
        return venue.isOpen(LocalDateTime.of(day, LocalTime.parse(wall)), Duration.ofHours(1));
    }

    private static OpeningHours daily(String opens, String closes) {
        List<OpeningHours.Opening> all = Arrays.stream(DayOfWeek.values())
                .map(day -> new OpeningHours.Opening(day, LocalTime.parse(opens), LocalTime.parse(closes))).toList();
        return new OpeningHours(all);
    }
}
