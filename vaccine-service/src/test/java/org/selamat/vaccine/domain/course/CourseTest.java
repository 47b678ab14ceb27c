package org.selamat.vaccine.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

class CourseTest {

    private static final LocalDate START = LocalDate.parse("2021-05-01");
    private static final Schedules LABELS = (product, on) -> Optional.of(product).filter("EU/1/20/1528"::equals)
            .map(known -> new Schedule(known, 21, 90, LocalDate.EPOCH, "test"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // what was recorded, in order | what certificates say
            "1/2 2/2 3/3 | 1/2 2/2 3/3 | two doses and a booster",
            "1/1 2/1 3/1 | 1/1 2/1 3/1 | a single-dose vaccine and two boosters",
            "1/1 2/2 | 1/1 2/1 | a booster whose centre didn't know that the series was of one",
            "1/2 1/2 | 1/2 2/2 | a first dose abroad, of which the centre at home didn't know",
            "2/2 3/3 | 2/2 3/3 | a first dose that isn't on record",
            "1/2 3/3 | 1/2 3/3 | a second dose that isn't on record",
            "1/2 2/2 1/1 | 1/2 2/2 3/3 | a single-dose vaccine as booster",
            "1/3 2/3 3/3 4/4 | 1/3 2/3 3/3 4/4 | a series of three" })
    void doses_get_the_numbers_that_a_certificate_says(String recorded, String certified, String what) {
        assertThat(notations(Course.of(doses(recorded.strip().split(" ")), LABELS))).as(what).isEqualTo(certified.strip());
    }

    @Test
    void nothing_recorded_is_no_course() {
        var none = Course.of(List.of(), LABELS);
        assertThat(none.isComplete()).isFalse();
        assertThat(none.nextFrom(LABELS)).isEmpty();
    }

    @Test
    void the_label_says_from_when_another_dose_makes_sense_and_whether_one_was_early() {
        // given
        var course = Course.of(List.of(dose(START, 1, 2), dose(START.plusDays(20), 2, 2)), LABELS);

        // then
        assertThat(course.isComplete()).isTrue();
        assertThat(course.doses().get(1).early()).isTrue();
        assertThat(course.nextFrom(LABELS)).contains(START.plusDays(20 + 90));
        assertThat(Course.of(List.of(dose(START, 1, 2), dose(START.plusDays(21), 2, 2)), LABELS).doses().get(1).early())
                .isFalse();
        assertThat(Course.of(List.of(dose(START, 1, 2)), LABELS).nextFrom(LABELS)).contains(START.plusDays(21));
    }

    private static List<Dose> doses(String... recorded) {
        return IntStream.range(0, recorded.length).mapToObj(i -> dose(START.plusDays(100L * i),
                recorded[i].charAt(0) - '0', recorded[i].charAt(2) - '0')).toList();
    }

    private static Dose dose(LocalDate date, int number, int total) {
        return new Dose(new DoseId(UUID.randomUUID()), new PersonId(new UUID(0, 1)),
                new Injection("EU/1/20/1528", Optional.empty(), date, number, total), Dose.Source.CENTRE, "MY", "centre-kl1",
                Instant.EPOCH);
    }

    private static String notations(Course course) {
        return course.doses().stream().map(placed -> placed.notation().toString()).collect(Collectors.joining(" "));
    }
}
