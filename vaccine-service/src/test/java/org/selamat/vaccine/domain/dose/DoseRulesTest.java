package org.selamat.vaccine.domain.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Lot;

class DoseRulesTest {

    private static final LocalDate CAMPAIGN = LocalDate.parse("2021-02-24");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final KnownPerson PERSON = new KnownPerson(new PersonId(UUID.randomUUID()), 1990);
    private static final Centre CENTRE = new Centre("centre-kl1", "PPV", CAMPAIGN, Optional.empty(), 1);
    private static final DoseRules RULES = new DoseRules(CAMPAIGN);

    @ParameterizedTest
    @CsvSource({ "2026-11-21,", "2026-11-22,IN_THE_FUTURE", "2021-02-24,", "2021-02-23,BEFORE_CAMPAIGN",
            "1989-12-31,BEFORE_BIRTH" })
    void a_dose_lies_between_the_start_of_the_campaign_and_today(LocalDate date, DoseRefusal refusal) {
        assertThat(refusal(injection(date, 1, 2), onRecord())).isEqualTo(refusal);
    }

    @Test
    void nobody_is_vaccinated_before_being_born() {
        var child = new KnownPerson(PERSON.id(), 2025);
        var decision = RULES.judge(injection(LocalDate.parse("2024-12-31"), 1, 2), around(product("EU/1/20/1528", true)), child,
                onRecord());
        assertThat(decision).isEqualTo(new DoseDecision.Refused(DoseRefusal.BEFORE_BIRTH));
    }

    @Test
    void the_product_must_be_an_active_one_of_the_value_set() {
        var injection = injection(TODAY, 1, 2);
        assertThat(RULES.judge(injection, around(Optional.empty()), PERSON, onRecord()))
                .isEqualTo(new DoseDecision.Refused(DoseRefusal.PRODUCT_UNKNOWN));
        assertThat(RULES.judge(injection, around(product("EU/1/20/1528", false)), PERSON, onRecord()))
                .isEqualTo(new DoseDecision.Refused(DoseRefusal.PRODUCT_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({ "EU/1/20/1528,1,2,true", "EU/1/20/1528,2,2,true", "EU/1/20/1528,3,3,true", "EU/1/20/1528,2,1,true",
            "EU/1/20/1528,3,1,true", "EU/1/20/1528,1,1,true", "EU/1/20/1525,1,1,true", "EU/1/20/1525,2,2,true",
            "EU/1/20/1525,1,2,false", "EU/1/20/1528,1,3,false", "EU/1/20/1528,0,2,false", "EU/1/20/1528,1,0,false",
            "EU/1/20/1528,10,10,false" })
    void the_numbers_are_ones_that_a_certificate_can_carry(String code, int number, int total, boolean possible) {
        var injection = new Injection(code, Optional.of("FK9413"), TODAY, number, total);
        var decision = RULES.judge(injection, around(product(code, true)), PERSON, onRecord());
        assertThat(decision).isEqualTo(
                possible ? new DoseDecision.Acceptable() : new DoseDecision.Refused(DoseRefusal.NUMBERS_IMPOSSIBLE));
    }

    @Test
    void a_second_dose_of_the_same_day_or_the_same_number_is_the_same_dose() {
        // given
        var first = injection(TODAY.minusDays(30), 1, 2);

        // then
        assertThat(decision(injection(TODAY.minusDays(30), 2, 2), onRecord(first))).isInstanceOf(DoseDecision.Duplicate.class);
        assertThat(decision(injection(TODAY.minusDays(29), 1, 2), onRecord(first))).isInstanceOf(DoseDecision.Duplicate.class);
        assertThat(decision(injection(TODAY, 2, 2), onRecord(first))).isEqualTo(new DoseDecision.Acceptable());
    }

    @Test
    void a_course_is_given_in_order() {
        var second = injection(TODAY.minusDays(10), 2, 2);
        assertThat(refusal(injection(TODAY.minusDays(5), 1, 2), onRecord(second))).isEqualTo(DoseRefusal.OUT_OF_ORDER);
        assertThat(refusal(injection(TODAY.minusDays(40), 1, 2), onRecord(second))).isNull();
        assertThat(refusal(injection(TODAY.minusDays(40), 3, 3), onRecord(second))).isEqualTo(DoseRefusal.OUT_OF_ORDER);
    }

    @ParameterizedTest
    @CsvSource({ "2021-05-31,BEFORE_CENTRE_OPENED", "2021-06-01,", "2021-12-31,", "2022-01-01,AFTER_CENTRE_CLOSED" })
    void a_centre_gives_doses_between_its_first_and_its_last_day(LocalDate date, DoseRefusal refusal) {
        var centre = new Centre("centre-kl1", "PPV", LocalDate.parse("2021-06-01"), Optional.of(LocalDate.parse("2021-12-31")),
                1);
        assertThat(refusalAround(injection(date, 1, 2), Optional.of(centre), List.of(lot("EU/1/20/1528", null))))
                .isEqualTo(refusal);
    }

    @Test
    void a_centre_that_nobody_registered_gives_none() {
        assertThat(refusalAround(injection(TODAY, 1, 2), Optional.empty(), List.of(lot("EU/1/20/1528", null))))
                .isEqualTo(DoseRefusal.CENTRE_UNKNOWN);
    }

    @Test
    void a_lot_exists_is_of_this_vaccine_in_date_and_not_recalled() {
        // given
        var good = lot("EU/1/20/1528", null);
        var moderna = lot("EU/1/20/1507", null);
        var recalled = lot("EU/1/20/1528", LocalDate.parse("2026-10-01"));

        // then
        assertThat(refusalOfLot(TODAY, good, moderna)).isNull();
        assertThat(refusalOfLot(TODAY)).isEqualTo(DoseRefusal.LOT_UNKNOWN);
        assertThat(refusalOfLot(TODAY, moderna)).isEqualTo(DoseRefusal.LOT_OF_OTHER_PRODUCT);
        assertThat(refusalOfLot(LocalDate.parse("2026-09-30"), recalled)).isNull();
        assertThat(refusalOfLot(LocalDate.parse("2026-10-01"), recalled)).isEqualTo(DoseRefusal.LOT_RECALLED);
        assertThat(refusalOfLot(TODAY, given(TODAY.minusDays(30), TODAY))).isNull();
        assertThat(refusalOfLot(TODAY, given(TODAY.minusDays(30), TODAY.minusDays(1)))).isEqualTo(DoseRefusal.LOT_EXPIRED);
    }

    @Test
    void a_dose_cant_be_dated_before_its_lot_was_released() {
        assertThat(refusalOfLot(TODAY, given(TODAY, TODAY.plusDays(90)))).isNull();
        assertThat(refusalOfLot(TODAY.minusDays(1), given(TODAY, TODAY.plusDays(90))))
                .isEqualTo(DoseRefusal.LOT_NOT_RELEASED);
    }

    @Test
    void two_first_doses_of_one_vaccine_weeks_apart_are_two_for_a_certificate_and_one_too_many_for_a_centre() {
        // given
        var first = injection(TODAY.minusDays(90), 1, 2);
        var again = injection(TODAY, 1, 2);

        // then
        assertThat(decision(again, onRecord(first))).isInstanceOf(DoseDecision.Duplicate.class);
        assertThat(DoseRules.duplicate(again, onRecord(first))).isEmpty();
        assertThat(DoseRules.duplicate(injection(TODAY.minusDays(77), 1, 2), onRecord(first))).isPresent();
        assertThat(DoseRules.duplicate(injection(TODAY.minusDays(76), 1, 2), onRecord(first))).isEmpty();
    }

    private static DoseRefusal refusalOfLot(LocalDate date, Lot... lots) {
        return refusalAround(injection(date, 1, 2), Optional.of(CENTRE), List.of(lots));
    }

    private static DoseRefusal refusalAround(Injection injection, Optional<Centre> centre, List<Lot> lots) {
        var around = new Circumstances(product("EU/1/20/1528", true), centre, lots, TODAY);
        return RULES.judge(injection, around, PERSON, onRecord()) instanceof DoseDecision.Refused refused ? refused.reason()
                : null;
    }

    private static Lot given(LocalDate from, LocalDate until) {
        return new Lot(UUID.randomUUID(), "EU/1/20/1528", "FK9413", new Lot.Days(Optional.of(from), until), Optional.empty());
    }

    private static Lot lot(String product, LocalDate recalledFrom) {
        return new Lot(UUID.randomUUID(), product, "FK9413", new Lot.Days(Optional.empty(), LocalDate.parse("2027-12-31")),
                Optional.ofNullable(recalledFrom).map(from -> new Lot.Recall(from, Lot.RecallReason.PRECAUTION, true)));
    }

    private static Circumstances around(Optional<Product> product) {
        return new Circumstances(product, Optional.of(CENTRE),
                product.map(known -> List.of(lot(known.code(), null))).orElse(List.of()), TODAY);
    }

    private static DoseDecision decision(Injection injection, List<Dose> onRecord) {
        return RULES.judge(injection, around(product(injection.product(), true)), PERSON, onRecord);
    }

    private static DoseRefusal refusal(Injection injection, List<Dose> onRecord) {
        return decision(injection, onRecord) instanceof DoseDecision.Refused refused ? refused.reason() : null;
    }

    private static Injection injection(LocalDate date, int number, int total) {
        return new Injection("EU/1/20/1528", Optional.of("FK9413"), date, number, total);
    }

    private static List<Dose> onRecord(Injection... injections) {
        return Arrays.stream(injections).map(injection -> new Dose(new DoseId(UUID.randomUUID()), PERSON.id(), injection,
                Dose.Source.CENTRE, "MY", "centre-kl1", Instant.EPOCH)).toList();
    }

    private static Optional<Product> product(String code, boolean active) {
        return Optional.of(new Product(code, "Vaccine", "ORG-1", "Maker", "1119349007", "mRNA vaccine", active));
    }
}
