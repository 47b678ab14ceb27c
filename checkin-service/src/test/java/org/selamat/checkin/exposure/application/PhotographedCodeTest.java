package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.testsupport.VisitBuilder;
import org.selamat.checkin.visit.domain.Proof;

/** Somebody photographs the poster at a door and posts it: ten thousand phones scan it at home while a case is inside. */
class PhotographedCodeTest {

    private static final int PHONES = 10_000;
    private static final int GENUINE = 20;
    private static final Instant NOON = VisitBuilder.time("12:00");
    private static final ConfirmedCase CASE = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0),
            new Window(NOON.minus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(3))));
    private static final ExposurePolicies POLICY = new ExposurePolicies(List.of(new ExposurePolicy("test", LocalDate.EPOCH, 10,
            Map.of(Proof.STATIC, 0.5, Proof.ROTATING, 0.9, Proof.NFC, 0.9, Proof.GATEWAY, 1.0), 200)));

    private final VisitsInMemory visits = new VisitsInMemory();
    private final ToldInMemory told = new ToldInMemory(CASE);

    @Test
    void tenThousandPhonesMakeOneAlertAndNoContact() {
        // given
        photographed();
        // when
        matching(NOON.plus(Duration.ofHours(1)), false).match(CASE.id(), venue -> true, NOON.plus(Duration.ofHours(1)));
        // then
        onlyTheGenuineGuestsOfTheShopAreTold();
    }

    @Test
    void norDoTheyWhenTheDayIsPacked() {
        // given
        photographed();
        var later = NOON.plus(Duration.ofDays(2));
        // when
        matching(later, true).match(CASE.id(), venue -> true, later);
        // then
        onlyTheGenuineGuestsOfTheShopAreTold();
    }

    /** Memory decides how fast it goes, never what is told. */
    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whoGoesAndComesBackOrWentLongAgoMakesNoCrowd(boolean packed) {
        // given: colleagues of the case who go to lunch and come back, and more who were on their way elsewhere
        visits.add(Stream.of(visit(person(0), CAFE, NOON).out(NOON.plusSeconds(3_600)).build()));
        visits.add(IntStream.rangeClosed(1, 150).boxed().flatMap(i -> Stream.of(
                visit(person(i), CAFE, NOON.plusMillis(i)).out(NOON.plusSeconds(1_200)).build(),
                visit(person(i), CAFE, NOON.plusSeconds(1_800).plusMillis(i)).out(NOON.plusSeconds(3_600)).build())));
        visits.add(IntStream.rangeClosed(1_001, 1_300).boxed().flatMap(i -> Stream.of(
                visit(person(i), CAFE, NOON.minusSeconds(900).plusMillis(i)).build(),
                visit(person(i), SHOP, NOON.minusSeconds(300).plusMillis(i)).build())));
        var later = NOON.plus(Duration.ofDays(2));
        // when
        matching(later, packed).match(CASE.id(), venue -> true, later);
        // then
        assertThat(told.alerts).isEmpty();
        assertThat(told.told).hasSize(150);
    }

    /** The case has been at the shop, too, with as many guests as a shop has. */
    private void photographed() {
        visits.add(IntStream.rangeClosed(0, PHONES).mapToObj(i -> visit(person(i), CAFE, NOON.plusMillis(i)).build()));
        var atTheShop = NOON.minus(Duration.ofHours(3));
        visits.add(IntStream.rangeClosed(0, GENUINE)
                .mapToObj(i -> visit(person(i == 0 ? 0 : PHONES + i), SHOP, atTheShop).build()));
    }

    private void onlyTheGenuineGuestsOfTheShopAreTold() {
        assertThat(told.alerts).containsExactly(Map.entry(CAFE, 201));
        assertThat(told.told).hasSize(GENUINE).allMatch(exposure -> exposure.contact().venue().equals(SHOP));
    }

    private MatchCase matching(Instant now, boolean packed) {
        return new MatchingInMemory(visits, told, new VenuesInMemory(Map.of()), POLICY).at(now, packed);
    }
}
