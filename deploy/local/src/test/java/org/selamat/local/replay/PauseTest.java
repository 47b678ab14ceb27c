package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Pause pause = new Pause(new Random(7));

    @Test
    void a_pause_is_random_and_grows_up_to_a_bound() {
        // when
        List<Duration> first = IntStream.range(0, 200).mapToObj(i -> new Pause(new Random(i)).next()).toList();
        List<Duration> later = Stream.generate(pause::next).limit(200).toList();
        // then
        assertThat(first).allMatch(one -> one.compareTo(FIRST) < 0);
        assertThat(first.stream().distinct().count()).isGreaterThan(100);
        assertThat(later).allMatch(one -> one.compareTo(LONGEST) < 0).anyMatch(one -> one.compareTo(LONGEST.dividedBy(2)) > 0);
        // when
        pause.over();
        // then
        assertThat(pause.next()).isLessThan(FIRST);
    }

    @Test
    void what_the_service_asked_for_comes_first_and_the_random_time_on_top() {
        // given
        var asked = Duration.ofSeconds(3);
        // when
        List<Duration> told = IntStream.range(0, 200).mapToObj(i -> told(new Pause(new Random(i)), asked)).toList();
        // then
        assertThat(told).allMatch(one -> one.compareTo(asked) > 0 && one.compareTo(asked.plus(FIRST)) < 0);
        assertThat(told.stream().distinct().count()).isGreaterThan(100);
    }

    @Test
    void it_asked_for_one_pause_alone() {
        // given
        told(pause, LONGEST);
        // when, then
        assertThat(pause.next()).isLessThan(LONGEST);
    }

    private static Duration told(Pause pause, Duration asked) {
        pause.asked(asked);
        return pause.next();
    }
}
