package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.local.client.Api;
import org.selamat.local.replay.Crowd;
import org.selamat.local.replay.Disturbance;
import org.selamat.local.replay.RecordedDay;
import org.selamat.local.replay.Replay;

/**
 * The outage days of the record, made small and fast, with the same ways in lost as then: phones keep what they can't send
 * and try again, and every check-in is acknowledged, kept and published, once.
 */
@Order(3)
@ExtendWith(RunningSuite.class)
class ReplayIT {

    /** 48 half hours in 4 seconds, about 600 check-ins. */
    private static final double SPEED = 21_600;
    private static final double SCALE = 50_000;
    private static final int PEOPLE = 8;
    private static final int VENUES = 4;

    private static final Clock CLOCK = Clock.systemUTC();
    private static Crowd crowd;

    @BeforeAll
    static void gather() {
        var suite = RunningSuite.suite();
        crowd = Crowd.gathered(suite, new Api(suite.gateway()), CLOCK, PEOPLE, VENUES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2021-11-08", "2021-12-09", "2022-01-13" })
    void anOutageDelaysCheckInsAndTheDayReconcilesToTheRow(LocalDate day) {
        // given
        var outage = Disturbance.on(day).orElseThrow();
        var demand = RecordedDay.of(outage.demand()).orElseThrow();
        var plan = new Replay.Plan(demand, SPEED, SCALE, PEOPLE, VENUES, outage.disturbances());
        // when
        var outcome = new Replay(RunningSuite.suite(), CLOCK).run(plan, crowd, (bucket, sent, acknowledged, p50, p99) -> {
        });
        // then
        assertThat(outcome.delayed()).isGreaterThan(turnedAway(plan) / 2);
        assertThat(outcome.account().sent()).isEqualTo((int) Math.round(demand.total() / SCALE));
        assertThat(outcome.account().holds()).as(outcome.toString()).isTrue();
    }

    /** How many check-ins meet a lost way at their first try, on average. */
    private static int turnedAway(Replay.Plan plan) {
        return plan.disturbances().stream().mapToInt(lost -> IntStream.range(0, RecordedDay.BUCKETS)
                .filter(bucket -> lost.covers(LocalTime.MIN.plusMinutes(30L * bucket)))
                .map(bucket -> plan.day().scaled(bucket, SCALE)).sum() * lost.lost() / Disturbance.PATHS).sum();
    }
}
