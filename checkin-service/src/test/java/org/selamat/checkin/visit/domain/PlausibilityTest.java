package org.selamat.checkin.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.OpeningHours;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.visit.domain.PlausibilityPolicy.Travel;

class PlausibilityTest {

    private static final PlausibilityPolicy POLICY = new PlausibilityPolicy("test", 20, Duration.ofSeconds(20),
            new Travel(250, 5), Duration.ofMinutes(60), Map.of(Doubt.TWO_PLACES, 0.5, Doubt.IMPOSSIBLE_SPEED, 0.2,
                    Doubt.TOO_MANY, 0.3, Doubt.CLOSED_VENUE, 0.1));
    private static final GeoPoint KUALA_LUMPUR = new GeoPoint(3.139, 101.687);
    private static final GeoPoint KUCHING = new GeoPoint(1.553, 110.359);

    @Test
    void anOrdinaryDayIsBelieved() {
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(SHOP, "10:00"), at(CAFE, "13:00")), Map.of())).isEmpty();
    }

    @Test
    void twoVenuesAtTheSameMomentAreDoubtedBoth() {
        // given
        var one = at(CAFE, "09:00");
        var other = visit(ANNA, SHOP, time("09:00").plusSeconds(5)).build();
        var later = at(CAFE, "12:00");
        // when, then
        assertThat(doubts(List.of(one, other, later), Map.of())).containsOnly(
                Map.entry(one.id(), Set.of(Doubt.TWO_PLACES)), Map.entry(other.id(), Set.of(Doubt.TWO_PLACES)));
    }

    @Test
    void fromOneFloorToTheNextIsNoJourney() {
        // given
        var floor = details(KUALA_LUMPUR, OpeningHours.UNKNOWN);
        var premises = Optional.of(venue(9));
        var upstairs = new VenueDetails(floor.name(), floor.address(), floor.type(), floor.capacity(), floor.district(),
                floor.place(), floor.hours(), premises);
        var visits = List.of(at(CAFE, "09:00"), visit(ANNA, SHOP, time("09:00").plusSeconds(5)).build());
        // when, then
        assertThat(doubts(visits, Map.of(CAFE, upstairs, SHOP, upstairs))).isEmpty();
        assertThat(doubts(visits, Map.of(CAFE, upstairs, SHOP, floor))).as("another house").hasSize(2);
    }

    @Test
    void scanningTheSameDoorTwiceIsNoDoubt() {
        assertThat(doubts(List.of(at(CAFE, "09:00"), visit(ANNA, CAFE, time("09:00").plusSeconds(2)).build()), Map.of()))
                .isEmpty();
    }

    @Test
    void nobodyIsInKuchingAnHourAfterKualaLumpurButAfterAFlightTheyAre() {
        // given
        var venues = Map.of(CAFE, details(KUALA_LUMPUR, OpeningHours.UNKNOWN), SHOP,
                details(KUCHING, OpeningHours.UNKNOWN));
        // when, then
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(SHOP, "10:00")), venues).values())
                .containsExactly(Set.of(Doubt.IMPOSSIBLE_SPEED), Set.of(Doubt.IMPOSSIBLE_SPEED));
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(SHOP, "13:30")), venues)).isEmpty();
    }

    @Test
    void noScanInBetweenHidesAJourneyNorASecondPlace() {
        // given
        var venues = Map.of(CAFE, details(KUALA_LUMPUR, OpeningHours.UNKNOWN), SHOP,
                details(KUCHING, OpeningHours.UNKNOWN));
        var nowhere = venue(3);
        var there = at(SHOP, "10:00");
        // when, then
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(nowhere, "09:30"), there), venues).values())
                .as("a place that nobody knows")
                .containsExactly(Set.of(Doubt.IMPOSSIBLE_SPEED), Set.of(Doubt.IMPOSSIBLE_SPEED));
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(CAFE, "09:59"), there), venues)).as("the same door again").hasSize(3);
        assertThat(doubts(List.of(at(CAFE, "09:00"), visit(ANNA, CAFE, time("09:00").plusSeconds(5)).build(),
                visit(ANNA, nowhere, time("09:00").plusSeconds(10)).build()), Map.of())).as("at once").hasSize(3);
    }

    @Test
    void afterFourHoursAnybodyMayHaveFlown() {
        // given
        var venues = Map.of(CAFE, details(KUALA_LUMPUR, OpeningHours.UNKNOWN), SHOP,
                details(new GeoPoint(4.244, 117.891), OpeningHours.UNKNOWN));
        // when, then
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(SHOP, "12:59")), venues)).hasSize(2);
        assertThat(doubts(List.of(at(CAFE, "09:00"), at(SHOP, "13:00")), venues)).isEmpty();
    }

    @Test
    void scanningAgainWhileThereIsNoFurtherVisitOfTheTwenty() {
        // given: every minute at the counter
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 60; i++) {
            visits.add(visit(ANNA, CAFE, time("09:00").plusSeconds(i * 60L)).build());
        }
        // when, then
        assertThat(doubts(visits, Map.of())).isEmpty();
        // when: nineteen further stays, and one more
        for (int i = 0; i < 20; i++) {
            visits.add(visit(ANNA, venue(10 + i), time("12:00").plusSeconds(i * 600L)).build());
        }
        // then
        assertThat(doubts(visits, Map.of())).containsOnly(Map.entry(visits.get(79).id(), Set.of(Doubt.TOO_MANY)));
    }

    @Test
    void theTwentyFirstVisitOfADayIsDoubtedAndTheDayTurnsAtMidnightInKualaLumpur() {
        // given
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 22; i++) {
            visits.add(visit(ANNA, i % 2 == 0 ? CAFE : SHOP, time("00:30").plusSeconds(i * 3600L)).build());
        }
        visits.add(visit(ANNA, CAFE, time("00:10").plus(Duration.ofDays(1))).build());
        // when, then
        assertThat(doubts(visits, Map.of())).containsOnly(Map.entry(visits.get(20).id(), Set.of(Doubt.TOO_MANY)),
                Map.entry(visits.get(21).id(), Set.of(Doubt.TOO_MANY)));
    }

    @Test
    void aVisitInTheDeadOfNightIsDoubtedWhereTheOwnerSaysThatItIsClosed() {
        // given: 20 November 2026 is a Friday
        var hours = new OpeningHours(
                List.of(new OpeningHours.Opening(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(2, 0))));
        var venues = Map.of(CAFE, details(KUALA_LUMPUR, hours));
        // when, then
        assertThat(doubts(List.of(at(CAFE, "04:00")), venues).values()).containsExactly(Set.of(Doubt.CLOSED_VENUE));
        assertThat(doubts(List.of(at(CAFE, "08:15")), venues)).as("staff come before opening").isEmpty();
        assertThat(doubts(List.of(visit(ANNA, CAFE, time("00:30").plus(Duration.ofDays(1))).build()), venues))
                .as("it closes at two in the morning").isEmpty();
        assertThat(OpeningHours.parse(hours.toText())).isEqualTo(hours);
    }

    @Test
    void whoComesBeforeMidnightToWhatOpensShortlyAfterIsNotDoubted() {
        // given: 20 November 2026 is a Friday
        var hours = new OpeningHours(
                List.of(new OpeningHours.Opening(DayOfWeek.SATURDAY, LocalTime.of(0, 15), LocalTime.of(6, 0))));
        var venues = Map.of(CAFE, details(KUALA_LUMPUR, hours));
        // when, then
        assertThat(doubts(List.of(at(CAFE, "23:40")), venues)).isEmpty();
        assertThat(doubts(List.of(at(CAFE, "22:40")), venues).values()).containsExactly(Set.of(Doubt.CLOSED_VENUE));
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        // given
        var random = new Random(3);
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 60; i++) {
            visits.add(visit(ANNA, random.nextBoolean() ? CAFE : SHOP, anyTime(random)).build());
        }
        var doubts = doubts(visits, Map.of());
        for (int i = 0; i < 20; i++) {
            // when
            Collections.shuffle(visits, random);
            // then
            assertThat(doubts(visits, Map.of())).isEqualTo(doubts);
        }
    }

    @Test
    void doubtsMultiplyAndNeverLeaveLessThanNothing() {
        assertThat(POLICY.belief(Set.of())).isEqualTo(100);
        assertThat(POLICY.belief(Set.of(Doubt.TWO_PLACES))).isEqualTo(50);
        assertThat(POLICY.belief(Set.of(Doubt.TWO_PLACES, Doubt.CLOSED_VENUE))).isEqualTo(5);
        assertThat(POLICY.belief(Set.of(Doubt.values()))).isZero();
    }

    private static Map<VisitId, Set<Doubt>> doubts(List<Visit> visits, Map<VenueId, VenueDetails> venues) {
        return Plausibility.of(visits, venues, POLICY, venue -> Duration.ofMinutes(90));
    }

    private static Visit at(VenueId venue, String wall) {
        return visit(ANNA, venue, wall).build();
    }

    private static Instant anyTime(Random random) {
        return time("00:00").plusMillis(random.nextInt(3 * 86_400_000));
    }

    private static VenueDetails details(GeoPoint place, OpeningHours hours) {
        return new VenueDetails("Kedai", "Jalan", VenueType.FOOD, Optional.empty(), "Kuching", Optional.of(place), hours,
                Optional.empty());
    }
}
