package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.selamat.local.client.Api;

class DisturbanceTest {

    private static final double SPEED = 1440;
    private final Api gateway = new Api(URI.create("http://127.0.0.1:8800"));

    @Test
    void the_outages_of_the_record_have_their_figures_built_in() {
        for (LocalDate day : List.of(LocalDate.of(2021, 11, 8), LocalDate.of(2021, 12, 9), LocalDate.of(2022, 1, 13))) {
            var script = Disturbance.on(day).orElseThrow();
            assertThat(RecordedDay.of(script.demand())).isPresent();
            assertThat(RecordedDay.of(day)).isPresent();
        }
        assertThat(Disturbance.on(LocalDate.of(2021, 11, 26))).isEmpty();
    }

    @Test
    void the_published_day_shows_the_hole_that_its_script_makes() {
        var script = Disturbance.on(LocalDate.of(2021, 12, 9)).orElseThrow();
        var published = RecordedDay.of(script.day()).orElseThrow();
        var demand = RecordedDay.of(script.demand()).orElseThrow();
        var total = script.disturbances().stream().filter(d -> d.lost() == Disturbance.PATHS).findFirst().orElseThrow();
        IntStream.range(0, RecordedDay.BUCKETS).filter(bucket -> total.covers(LocalTime.ofSecondOfDay(bucket * 1800L)))
                .forEach(bucket -> assertThat(published.scaled(bucket, 1)).isLessThan(demand.scaled(bucket, 1) / 50));
    }

    @Test
    void two_of_three_ways_are_lost_in_their_hours_and_none_outside() {
        // given
        var paths = new Paths(gateway, SPEED, Disturbance.on(LocalDate.of(2021, 11, 8)).orElseThrow().disturbances());
        long midnight = System.nanoTime();
        paths.beginNow();
        // when, then
        assertThat(waysOpenAt(paths, midnight, 8)).isEqualTo(1);
        assertThat(waysOpenAt(paths, midnight, 13)).isEqualTo(Disturbance.PATHS);
        assertThat(waysOpenAt(paths, midnight, 25)).as("the day is over").isEqualTo(Disturbance.PATHS);
    }

    private long waysOpenAt(Paths paths, long midnight, int hour) {
        long moment = midnight + (long) (Duration.ofHours(hour).plusMinutes(10).toNanos() / SPEED);
        return IntStream.range(0, Disturbance.PATHS).filter(way -> paths.at(moment, way) == gateway).count();
    }
}
