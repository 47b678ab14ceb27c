package org.selamat.checkin.visit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.time;

import org.junit.jupiter.api.Test;

class LateFactsTest {

    @Test
    void afterFourInTheMorningWhatHappenedSoonAfterMidnightIsLateForTheDayBefore() {
        assertThat(LateFacts.before(time("00:00"))).isEqualTo(time("00:00"));
        assertThat(LateFacts.before(time("03:59"))).as("the day before isn't packed yet").isEqualTo(time("00:00"));
        assertThat(LateFacts.before(time("04:00"))).isEqualTo(time("04:00"));
        assertThat(LateFacts.before(time("23:59"))).isEqualTo(time("04:00"));
    }
}
