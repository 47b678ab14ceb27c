package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDaysTest {

    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        Files.createDirectories(folder.resolve("mysejahtera"));
        Files.createDirectories(folder.resolve("derived"));
        Files.writeString(folder.resolve("mysejahtera/checkin_malaysia.csv"),
                "date,checkins,unique_ind,unique_loc\n2021-01-05,100,7,7\n2022-03-03,1001,9,9\n");
        Files.writeString(folder.resolve("mysejahtera/checkin_malaysia_time.csv"),
                "date,0\n2021-01-05," + String.join(",", Collections.nCopies(48, "3")) + "\n");
        Files.writeString(folder.resolve("derived/halfhour_profile.csv"),
                "bucket,start,weekday,friday,saturday,sunday\n" + IntStream.range(0, 48)
                        .mapToObj(i -> i + ",00:00," + (i == 24 ? 0.5 : 0.0106382) + ",0,0,0")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void published_half_hours_are_taken_as_they_are() {
        assertThat(new PublishedDays(folder).of(LocalDate.of(2021, 1, 5)).orElseThrow().total()).isEqualTo(144);
    }

    @Test
    void a_day_with_only_a_total_gets_the_shape_of_its_weekday_and_keeps_its_sum() {
        // when
        var day = new PublishedDays(folder).of(LocalDate.of(2022, 3, 3)).orElseThrow();
        // then
        assertThat(day.total()).isEqualTo(1001);
        assertThat(day.scaled(24, 1)).isBetween(500, 501);
    }

    @Test
    void a_day_that_was_never_published_is_absent_and_a_built_in_one_needs_no_folder() {
        assertThat(new PublishedDays(folder).of(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(new PublishedDays(folder.resolve("none")).of(LocalDate.of(2021, 11, 26))).isPresent();
    }
}
