package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.application.Beliefs;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.PlausibilityPolicy.Travel;
import org.selamat.checkin.visit.domain.StayPolicy;
import org.selamat.checkin.visit.domain.Visit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Matching reads the visits around one day alone, and has to doubt what the whole life would make it doubt. */
class DoubtsOfADayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 18);
    private static final int DAYS = 5;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final GeoPoint KUALA_LUMPUR = new GeoPoint(3.139, 101.687);
    private static final GeoPoint IPOH = new GeoPoint(4.597, 101.090);
    private static final GeoPoint KUCHING = new GeoPoint(1.553, 110.359);
    /** A house with a zone, a house without a place, one in Ipoh and one in Kuching; of venue 5 nothing is known. */
    private static final VenuesInMemory VENUES = new VenuesInMemory(Map.of(venue(1), venue(0), venue(2), venue(9)),
            Map.of(venue(0), KUALA_LUMPUR, venue(1), KUALA_LUMPUR, venue(3), IPOH, venue(4), KUCHING));
    private static final StayPolicy STAYS = new StayPolicy("test", Arrays.stream(VenueType.values())
            .collect(Collectors.toMap(type -> type, type -> Duration.ofMinutes(60))), Duration.ofHours(24));
    private static final PlausibilityPolicy DOUBTS = new PlausibilityPolicy("test", 8, Duration.ofSeconds(20),
            new Travel(250, 5), Duration.ofMinutes(60), Map.of(Doubt.TWO_PLACES, 0.9, Doubt.IMPOSSIBLE_SPEED, 0.8,
                    Doubt.TOO_MANY, 0.5, Doubt.CLOSED_VENUE, 0.3));

    private final PresencesOfDay presences = new PresencesOfDay(new AssumedStays(VENUES, STAYS),
            new Beliefs(VENUES, DOUBTS, STAYS));

    @Property(tries = 1000)
    void areThoseOfTheWholeLife(@ForAll("visits") List<Visit> visits, @ForAll @IntRange(max = DAYS - 1) int number) {
        // given
        var day = FIRST.plusDays(number);
        // when, then
        assertThat(ofDay(day, around(day, visits))).isEqualTo(ofDay(day, visits));
    }

    @Test
    void aMidnightBetweenTwoFarPlacesHidesNeitherOfThem() {
        // given
        var midnight = LocalDays.start(FIRST.plusDays(1));
        var visits = List.of(visit(ANNA, venue(0), midnight.minusSeconds(60)).build(),
                visit(ANNA, venue(4), midnight.plusSeconds(60)).build());
        // when, then
        for (var day : List.of(FIRST, FIRST.plusDays(1))) {
            assertThat(ofDay(day, around(day, visits))).isNotEmpty().allMatch(at -> at.presence().belief() == 80);
        }
    }

    private List<Visit> around(LocalDate day, List<Visit> visits) {
        return visits.stream().filter(visit -> !visit.checkedInAt().isBefore(presences.begin(day))
                && visit.checkedInAt().isBefore(presences.end(day))).toList();
    }

    private List<At> ofDay(LocalDate day, List<Visit> visits) {
        var window = new Window(LocalDays.start(day), LocalDays.start(day.plusDays(1)));
        return presences.of(visits).stream().flatMap(at -> at.presence().within(window)
                .map(part -> new At(at.venue(), at.presence().during(part))).stream()).toList();
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        var day = Arbitraries.integers().between(0, DAYS - 1);
        var minute = Arbitraries.oneOf(Arbitraries.integers().between(0, MINUTES_OF_DAY - 1),
                Arbitraries.integers().between(0, 300),
                Arbitraries.integers().between(MINUTES_OF_DAY - 300, MINUTES_OF_DAY - 1));
        var stay = Arbitraries.integers().between(0, 120).injectNull(0.6);
        return Combinators.combine(Arbitraries.integers().between(0, 5), day, minute, stay).as(DoubtsOfADayTest::scan).list()
                .ofMinSize(2).ofMaxSize(60);
    }

    private static Visit scan(int venue, int day, int minute, Integer stayMinutes) {
        Instant at = LocalDays.start(FIRST.plusDays(day)).plus(Duration.ofMinutes(minute));
        var scan = visit(ANNA, venue(venue), at);
        return (stayMinutes == null ? scan : scan.out(at.plus(Duration.ofMinutes(stayMinutes)))).build();
    }
}
