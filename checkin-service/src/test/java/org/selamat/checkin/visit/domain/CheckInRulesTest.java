package org.selamat.checkin.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.visit.domain.CheckInRules.Refusal;

class CheckInRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void fourteenDaysLateIsInTimeAndAMillisecondMoreIsNot() {
        var latest = NOW.minus(Duration.ofDays(14));
        assertThat(check(latest)).isEmpty();
        assertThat(check(latest.minusMillis(1))).contains(Refusal.TOO_LATE);
    }

    @Test
    void aClockMayBeFiveMinutesAheadAndNoMore() {
        var ahead = NOW.plus(Duration.ofMinutes(5));
        assertThat(check(ahead)).isEmpty();
        assertThat(check(ahead.plusMillis(1))).contains(Refusal.IN_THE_FUTURE);
    }

    @Test
    void aPhoneThatSendsTellsWhetherItsClockIsRight() {
        for (var direction : new int[] { 1, -1 }) {
            var edge = CheckInRules.SKEW.multipliedBy(direction);
            assertThat(CheckInRules.isOff(NOW.plus(edge), NOW)).isFalse();
            assertThat(CheckInRules.isOff(NOW.plus(edge).plusMillis(direction), NOW)).isTrue();
        }
    }

    @Test
    void theIdIsMadeWhenTheCodeIsScanned() {
        // given
        var id = new VisitId(Ids.visitAt(NOW));
        // when, then
        assertThat(id.madeAt()).isEqualTo(NOW);
        assertThat(CheckInRules.check(id, NOW.minus(Duration.ofDays(1)), NOW)).isEmpty();
        assertThat(CheckInRules.check(id, NOW.minus(Duration.ofDays(1)).minusMillis(1), NOW))
                .contains(Refusal.ID_OF_ANOTHER_TIME);
    }

    @Test
    void anIdOfAnotherVersionTellsNoTime() {
        assertThat(CheckInRules.check(new VisitId(UUID.randomUUID()), NOW, NOW)).contains(Refusal.ID_NOT_TIME_ORDERED);
    }

    @Test
    void idsSortByTheBoundOfTheirMillisecond() {
        // given
        var bound = VisitId.lowestAt(NOW).toString();
        // when, then
        assertThat(Ids.visitAt(NOW).toString()).isGreaterThan(bound);
        assertThat(Ids.visitAt(NOW.minusMillis(1)).toString()).isLessThan(bound);
    }

    private static Optional<Refusal> check(Instant at) {
        return CheckInRules.check(new VisitId(Ids.visitAt(at)), at, NOW);
    }
}
