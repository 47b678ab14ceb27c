package org.selamat.helpdesk.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.sla.RunningClock.Alarm;

class RunningClockTest {

    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private static final RunningClock CLOCK = RunningClock.start(new CaseId(new UUID(0, 1)), SlaClock.RESOLUTION, START,
            at(100));

    @Test
    void itRingsAtHalfThreeQuartersAndNineTenthsAndWhenItRunsOut() {
        // given
        var clock = CLOCK;
        for (int percent : new int[] { 50, 75, 90, 100 }) {
            // then
            assertThat(clock.nextAlarm()).contains(at(percent));
            assertThat(clock.ring(at(percent).minusSeconds(1))).isEmpty();
            // when
            var alarm = clock.ring(at(percent)).orElseThrow();
            // then
            assertThat(alarm.percent()).isEqualTo(percent);
            assertThat(alarm.isBreach()).isEqualTo(percent == 100);
            clock = alarm.clock();
        }
        assertThat(clock.nextAlarm()).isEmpty();
        assertThat(clock.ring(at(1000))).isEmpty();
    }

    @Test
    void whatWasSleptThroughIsToldOnce() {
        assertThat(CLOCK.ring(at(95))).map(Alarm::percent).contains(90);
        assertThat(CLOCK.ring(at(500))).map(Alarm::percent).contains(100);
    }

    @Test
    void aLaterDeadlineDoesNotRepeatAWarning() {
        // given
        var warned = CLOCK.ring(at(50)).orElseThrow().clock();
        // when
        var moved = warned.due(at(200));
        // then
        assertThat(moved.ring(at(120))).isEmpty();
        assertThat(moved.nextAlarm()).contains(at(150));
    }

    private static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
