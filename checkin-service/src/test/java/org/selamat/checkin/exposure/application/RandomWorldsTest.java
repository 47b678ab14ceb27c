package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.BruteForceWorld;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Trust;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Matching from the first look-up to what is told, for five people in a house with two floors and a shop beside it. */
class RandomWorldsTest {

    private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");
    private static final int MINUTES = 30 * 60;
    private static final int LEAST = 15;
    private static final Map<VenueId, VenueId> ZONES = Map.of(venue(1), venue(0), venue(2), venue(0));
    private static final Map<VenueId, Integer> ASSUMED = IntStream.range(0, 4).boxed()
            .collect(Collectors.toMap(number -> venue(number), number -> 60));
    private static final Map<Proof, Double> PROOFS = Map.of(Proof.STATIC, 1.0, Proof.ROTATING, 1.0, Proof.NFC, 1.0,
            Proof.GATEWAY, 1.0);
    private static final ConfirmedCase CASE = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0),
            new Window(START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(33))));

    @Property(tries = 100)
    void whoIsToldIsWhomWalkingEveryoneThroughEveryMinuteFinds(@ForAll("visits") List<Visit> visits, @ForAll boolean packed) {
        assertThat(told(visits, packed, 0.5)).isEqualTo(walked(visits, ZONES));
    }

    @Property(tries = 50)
    void withoutTrustInWhoToldOnlyTheWholeHouseEveryVenueStandsForItself(@ForAll("visits") List<Visit> visits,
            @ForAll boolean packed) {
        assertThat(told(visits, packed, 0)).isEqualTo(walked(visits, Map.of()));
    }

    /** Persons 3 and 4 are one, with two phones; taken apart again, everything is as it was. */
    @Property(tries = 50)
    void twoIdsOfOnePersonMeetTheCaseOnce(@ForAll("visits") List<Visit> visits, @ForAll boolean packed) {
        // given
        var world = world(visits);
        var told = new ToldInMemory(CASE);
        var merge = new Merge(new UUID(0, 1), person(3), person(4));
        world.add(merge);
        // when, then
        match(world, told, packed, 0.5);
        assertThat(inWords(told)).isEqualTo(walked(visits.stream().map(RandomWorldsTest::asOne).toList(), ZONES));
        // when, then
        world.undo(merge);
        match(world, told, packed, 0.5);
        assertThat(inWords(told)).isEqualTo(walked(visits, ZONES));
    }

    @Property(tries = 30)
    void aCaseThatIsMergedHasBeenWhereEitherIdWasAndDoesNotMeetItself(@ForAll("visits") List<Visit> visits,
            @ForAll boolean packed) {
        // given: the case goes on under another id, and its own is the merged one
        var world = world(visits);
        var told = new ToldInMemory(CASE);
        world.add(new Merge(new UUID(0, 2), person(4), person(0)));
        // when
        match(world, told, packed, 0.5);
        // then
        var asOne = visits.stream().map(visit -> visit.person().equals(person(4)) ? visit.under(person(0)) : visit).toList();
        assertThat(inWords(told)).isEqualTo(walked(asOne, ZONES));
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        var minute = Arbitraries.integers().between(0, MINUTES - 1);
        var stay = Arbitraries.integers().between(0, 300).injectNull(0.6);
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 3), minute, stay)
                .as(RandomWorldsTest::scan).list().ofMinSize(10).ofMaxSize(40);
    }

    private static Map<String, Integer> told(List<Visit> visits, boolean packed, double elsewhereInPremises) {
        var told = new ToldInMemory(CASE);
        match(world(visits), told, packed, elsewhereInPremises);
        return inWords(told);
    }

    private static VisitsInMemory world(List<Visit> visits) {
        var world = new VisitsInMemory();
        world.add(visits.stream());
        return world;
    }

    private static void match(VisitsInMemory world, ToldInMemory told, boolean packed, double elsewhereInPremises) {
        var policy = new ExposurePolicies(List.of(
                new ExposurePolicy("test", LocalDate.EPOCH, LEAST, new Trust(PROOFS, elsewhereInPremises), 200)));
        var later = START.plus(Duration.ofDays(3));
        new MatchingInMemory(world, told, new VenuesInMemory(ZONES), policy).at(later, packed).match(CASE.id(), at -> true,
                later);
    }

    private static Map<String, Integer> inWords(ToldInMemory told) {
        return BruteForceWorld.inWords(told.told.stream().map(Exposure::contact).toList());
    }

    private static Visit asOne(Visit visit) {
        return visit.person().equals(person(4)) ? visit.under(person(3)) : visit;
    }

    private static Map<String, Integer> walked(List<Visit> visits, Map<VenueId, VenueId> zones) {
        return new BruteForceWorld(START, MINUTES + 24 * 60, ASSUMED, visits).contacts(CASE, zones, LEAST);
    }

    private static Visit scan(int person, int venue, int minute, Integer stayMinutes) {
        var at = START.plus(Duration.ofMinutes(minute));
        var scan = visit(person(person), venue(venue), at);
        return (stayMinutes == null ? scan : scan.out(at.plus(Duration.ofMinutes(stayMinutes)))).build();
    }
}
