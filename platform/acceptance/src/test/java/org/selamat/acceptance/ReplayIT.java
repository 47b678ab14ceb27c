package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selamat.local.replay.RecordedDay;
import org.selamat.local.replay.Replay;

/** A real day, made small and fast: every check-in that was sent is acknowledged, kept and published, once. */
@Order(3)
@ExtendWith(RunningSuite.class)
class ReplayIT {

    /** 48 half hours in 14 seconds, 1,639 check-ins. */
    private static final double SPEED = 6000;
    private static final double SCALE = 20_000;
    private static final int PEOPLE = 8;
    private static final int VENUES = 4;

    @Test
    void aRealDayOfCheckInsReconcilesToTheRow() {
        // given
        var day = RecordedDay.of(LocalDate.of(2021, 11, 26)).orElseThrow();
        var plan = new Replay.Plan(day, SPEED, SCALE, PEOPLE, VENUES);
        // when
        var account = new Replay(RunningSuite.suite(), Clock.systemUTC()).run(plan, (bucket, sent, acknowledged, p50, p99) -> {
        }).account();
        // then
        assertThat(account.sent()).isEqualTo((int) Math.round(day.total() / SCALE));
        assertThat(account.holds()).as(account.toString()).isTrue();
    }
}
