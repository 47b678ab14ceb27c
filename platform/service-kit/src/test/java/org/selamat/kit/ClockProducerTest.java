package org.selamat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ClockProducerTest {

    @Test
    void says_nothing_that_a_row_would_forget() {
        // given
        var clock = new ClockProducer().clock();

        // then
        assertThat(Stream.generate(clock::instant).limit(1000))
                .allMatch(instant -> instant.equals(instant.truncatedTo(ChronoUnit.MICROS)));
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now().plus(Duration.ofSeconds(5)));
    }
}
