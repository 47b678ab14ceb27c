package org.selamat.helpdesk.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.selamat.helpdesk.testsupport.Samples.CALENDAR;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarTest {

    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T00:00:00Z");

    @Property
    void asMuchOpenTimeLiesBetweenStartAndDeadlineAsWasAskedFor(@ForAll @IntRange(max = 20_000) int startMinute,
            @ForAll @IntRange(min = 1, max = 5_000) int work) {
        // given
        var start = FRIDAY_MORNING.plus(Duration.ofMinutes(startMinute));
        // when
        var due = CALENDAR.plus(start, Duration.ofMinutes(work));
        // then
        assertThat(CALENDAR.between(start, due)).isEqualTo(Duration.ofMinutes(work));
    }

    @Example
    void lunchWeekendAndHolidaysDoNotCount() {
        // given Thursday 24 December 2026, 12:00 in Kuala Lumpur, before Christmas and a weekend
        var start = Instant.parse("2026-12-24T04:00:00Z");
        // then an hour before lunch, three after it, and the next hour on Monday
        assertThat(CALENDAR.plus(start, Duration.ofHours(1))).isEqualTo(Instant.parse("2026-12-24T05:00:00Z"));
        assertThat(CALENDAR.plus(start, Duration.ofHours(4))).isEqualTo(Instant.parse("2026-12-24T09:00:00Z"));
        assertThat(CALENDAR.plus(start, Duration.ofHours(5))).isEqualTo(Instant.parse("2026-12-28T01:00:00Z"));
    }

    @Example
    void aCalendarThatNeverOpensIsAnError() {
        // given
        var closed = new BusinessCalendar(ZoneId.of("Asia/Kuala_Lumpur"), EnumSet.allOf(DayOfWeek.class), Set.of(), List.of());
        // then
        assertThatIllegalStateException().isThrownBy(() -> closed.plus(FRIDAY_MORNING, Duration.ofHours(1)));
    }
}
