package org.selamat.vaccine.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.course.Course;
import org.selamat.vaccine.domain.course.Schedules;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.FiledDose;
import org.selamat.vaccine.domain.dose.Injection;

class ClaimRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate GIVEN = LocalDate.parse("2026-10-02");
    private static final String COMIRNATY = "EU/1/20/1528";
    private static final ClaimRules RULES = new ClaimRules("MY", Period.ofDays(3));
    private static final Schedules NO_LABELS = (product, on) -> Optional.empty();
    private static final FiledDose STANDING = new FiledDose(dose(GIVEN, 1), Optional.empty());

    @ParameterizedTest
    @CsvSource({ "2026-10-02,EU/1/20/1528,AS_SAID", "2026-09-25,,AS_SAID", "2026-10-09,,AS_SAID",
            "2026-10-02,EU/1/20/1507,OTHER_VACCINE" })
    void a_dose_about_that_day_is_found(LocalDate day, String product, Finding.How how) {
        assertThat(judge(said(day, product, null, "MY"), STANDING)).isEqualTo(new Finding.Found(STANDING.dose().id(), how));
    }

    @Test
    void the_number_of_the_course_finds_it_on_another_day() {
        assertThat(judge(said(GIVEN.minusDays(60), null, 1, "MY"), STANDING))
                .isEqualTo(new Finding.Found(STANDING.dose().id(), Finding.How.OTHER_DAY));
        assertThat(judge(said(GIVEN.minusDays(60), null, 2, "MY"), STANDING)).isEqualTo(new Finding.Unexplained());
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-22,MY,NOT_YET_GIVEN,2026-11-22", "2026-11-21,MY,NOT_YET_REPORTED,2026-11-24",
            "2026-11-19,MY,NOT_YET_REPORTED,2026-11-22", "2026-11-21,DE,GIVEN_ABROAD,", "2026-01-02,DE,GIVEN_ABROAD," })
    void what_is_missing_for_a_reason_is_explained(LocalDate day, String country, Finding.Why why, LocalDate until) {
        assertThat(judge(said(day, null, null, country)))
                .isEqualTo(new Finding.Explained(why, Optional.ofNullable(until)));
    }

    @Test
    void a_voided_dose_is_explained_by_its_voiding() {
        var voided = new FiledDose(dose(GIVEN, 1), Optional.of(UUID.randomUUID()));
        assertThat(judge(said(GIVEN, null, null, "MY"), voided))
                .isEqualTo(new Finding.Explained(Finding.Why.VOIDED, Optional.empty()));
    }

    @Test
    void what_nothing_explains_needs_a_human() {
        assertThat(judge(said(LocalDate.parse("2026-11-18"), null, null, "MY"))).isEqualTo(new Finding.Unexplained());
        assertThat(judge(said(GIVEN.minusDays(8), null, null, "MY"), STANDING)).isEqualTo(new Finding.Unexplained());
    }

    @Test
    void every_answer_has_its_words_in_every_language() {
        var keys = Stream.of(Arrays.stream(Finding.How.values()), Arrays.stream(Finding.Why.values()))
                .flatMap(values -> values.map(Enum::name)).toList();
        for (var language : Languages.SUPPORTED) {
            assertThat(keys).allSatisfy(key -> assertThat(Texts.of("texts/claims", language, key)).isNotBlank());
            assertThat(Texts.of("texts/claims", language, "CASE_OPENED")).isNotBlank();
        }
    }

    private static Finding judge(ClaimedDose claim, FiledDose... file) {
        var standing = Arrays.stream(file).filter(FiledDose::stands).map(FiledDose::dose).toList();
        return RULES.judge(claim, List.of(file), Course.of(standing, NO_LABELS), TODAY);
    }

    private static ClaimedDose said(LocalDate day, String product, Integer number, String country) {
        return new ClaimedDose(day, Optional.ofNullable(product), Optional.ofNullable(number), country);
    }

    private static Dose dose(LocalDate day, int number) {
        return new Dose(new DoseId(UUID.randomUUID()), new PersonId(new UUID(0, 1)),
                new Injection(COMIRNATY, Optional.of("FK9413"), day, number, 2), Dose.Source.CENTRE, "MY", "centre-kl1",
                Instant.EPOCH);
    }
}
