package org.selamat.status.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** Whatever is typed is a whole date, a part of one in a documented form, or refused. */
class BirthDateProperties {

    private static final String WHOLE = "\\d{4}-\\d{2}-\\d{2}";

    @Property(tries = 200)
    void everyDayIsItself(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(BirthDate.parse(day.toString())).contains(new BirthDate(day.toString()));
        assertThat(BirthDate.parse(day.toString().substring(0, 7))).contains(new BirthDate(day.toString().substring(0, 7)));
        assertThat(BirthDate.parse(day.toString().substring(0, 4))).contains(new BirthDate(day.toString().substring(0, 4)));
    }

    @Property(tries = 1000)
    void threeNumbersAreADayWhenTheCalendarSaysSo(@ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(max = 99) int month,
            @ForAll @IntRange(max = 99) int day) {
        String typed = String.format("%04d-%02d-%02d", year, month, day);
        assertThat(BirthDate.parse(typed).map(BirthDate::text)).isEqualTo(expected(year, month, day, typed));
    }

    @Property(tries = 1000)
    void whateverElseIsTypedIsAPartOfItOrRefused(@ForAll("typed") String typed) {
        BirthDate.parse(typed).ifPresent(birth -> {
            assertThat(typed).startsWith(birth.text());
            assertThat(typed.substring(birth.text().length())).matches("(-(\\d{2}|XX))*");
            assertThat(birth.text()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            assertThat(birth.text().matches(WHOLE)).isEqualTo(typed.matches(WHOLE) && !typed.contains("-00"));
            assertThat(birth.precision()).isBetween(1, 3);
            assertThat(birth.ageAtMost(LocalDate.of(2026, 11, 27))).isNotNegative();
        });
    }

    @Property(tries = 200)
    void theAgeIsThatOfTheEarliestDayThatItMayBe(@ForAll @DateRange(min = "1900-01-01", max = "2026-11-27") LocalDate day) {
        LocalDate today = LocalDate.of(2026, 11, 27);
        String year = day.toString().substring(0, 4);
        assertThat(BirthDate.parse(year + "-XX-XX").orElseThrow().ageAtMost(today))
                .isEqualTo(Period.between(day.withDayOfYear(1), today).getYears());
    }

    @Example
    void aDayThatBeganSomewhereHasCome() {
        Instant now = Instant.parse("2026-11-27T10:00:00Z");
        assertThat(new BirthDate("2026-11-28").isToCome(now)).as("in Kiribati it is the 28th").isFalse();
        assertThat(new BirthDate("2026-11-29").isToCome(now)).isTrue();
        assertThat(new BirthDate("2026-11").isToCome(now)).isFalse();
        assertThat(new BirthDate("2026-12").isToCome(now)).isTrue();
        assertThat(new BirthDate("2027").isToCome(now)).isTrue();
    }

    /** An unknown month leaves the year, an unknown day the month; what is known has to fit together. */
    private static Optional<String> expected(int year, int month, int day, String typed) {
        try {
            LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
        return Optional.of(month == 0 ? typed.substring(0, 4) : day == 0 ? typed.substring(0, 7) : typed)
                .filter(any -> year > 0);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> part = Arbitraries.of("", "-", "-0", "-00", "-XX", "-xx", "-01", "-02", "-12", "-13", "-29", "-30",
                "-31",
                "-77", "-٠١", "\n", "/02", "T00:00");
        Arbitrary<String> year = Arbitraries.of("1990", "2001", "2000", "0000", "0001", "9999", "XXXX", "199", "19900", "-999",
                "١٩٩٠", "");
        return Arbitraries.oneOf(Combinators.combine(year, part, part, part).as((a, b, c, d) -> a + b + c + d),
                Arbitraries.strings().ofMaxLength(12));
    }
}
