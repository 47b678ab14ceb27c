package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedDayTest {

    private static final Path PUBLISHED = Path.of(System.getProperty("national-data.dir", "none"))
            .resolve("mysejahtera/checkin_malaysia_time_selected_2021-10_2022-01.csv");
    private final RecordedDay day = RecordedDay.of(LocalDate.of(2021, 11, 26)).orElseThrow();

    @Test
    void its_half_hours_sum_to_the_published_total() {
        assertThat(day.total()).isEqualTo(32_786_193);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1, 7, 1_000, 10_000, 3_000_000 })
    void a_smaller_country_keeps_its_sum_and_its_shape(double scale) {
        // when
        int[] scaled = IntStream.range(0, RecordedDay.BUCKETS).map(bucket -> day.scaled(bucket, scale)).toArray();

        // then
        assertThat(Arrays.stream(scaled).sum()).isEqualTo((int) Math.round(day.total() / scale));
        assertThat(Arrays.stream(scaled)).allMatch(count -> count >= 0);
        assertThat(scaled[25]).as("half past noon is the peak").isEqualTo(Arrays.stream(scaled).max().orElseThrow());
    }

    @Test
    @EnabledIf("published")
    void its_figures_are_the_published_ones() throws IOException {
        // given
        String line = Files.readAllLines(PUBLISHED).stream().filter(row -> row.startsWith("2021-11-26,")).findFirst()
                .orElseThrow();

        // then
        assertThat(IntStream.range(0, RecordedDay.BUCKETS).mapToObj(bucket -> Integer.toString(day.scaled(bucket, 1))).toList())
                .isEqualTo(Arrays.asList(line.split(",")).subList(1, 49));
    }

    static boolean published() {
        return Files.exists(PUBLISHED);
    }
}
