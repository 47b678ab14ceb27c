package org.selamat.checkin.exposure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Stay;
import org.selamat.checkin.visit.domain.Stays;
import org.selamat.checkin.visit.domain.Visit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random worlds of five people, three venues and two nights. */
class MatchingPropertiesTest {

    private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");
    private static final int MINUTES = 2 * 24 * 60;
    private static final Map<VenueId, Integer> ASSUMED = Map.of(venue(0), 30, venue(1), 90, venue(2), 480);
    private static final ExposurePolicies POLICY = new ExposurePolicies(List.of(new ExposurePolicy("test", LocalDate.EPOCH, 1,
            Map.of(Proof.STATIC, 1.0, Proof.ROTATING, 1.0, Proof.NFC, 1.0, Proof.GATEWAY, 1.0), 100)));

    @Property(tries = 400)
    void contactsAreWhatWalkingEveryoneThroughEveryMinuteFinds(@ForAll("visits") List<Visit> visits,
            @ForAll("windows") Window infectious) {
        // given
        var confirmed = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0), infectious);
        // when
        var contacts = contacts(confirmed, visits);
        // then
        var walked = new BruteForceWorld(START, MINUTES + 24 * 60, ASSUMED, visits).minutesWith(confirmed);
        assertThat(contacts.stream().collect(Collectors.toMap(Contact::key, Contact::minutes))).isEqualTo(walked);
    }

    @Property(tries = 200)
    void packedDaysFindTheSame(@ForAll("visits") List<Visit> visits, @ForAll("windows") Window infectious) {
        // given
        var confirmed = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0), infectious);
        var stays = stays(visits);
        var tally = new ContactTally(confirmed, POLICY);
        // when
        stays.stream().filter(stay -> stay.person().equals(confirmed.person())).forEach(stay -> confirmed.infectiousIn(stay)
                .ifPresent(met -> met.byDay().forEach(part -> tally.add(stay.venue(),
                        Presence.of(stay, Presence.UNDOUBTED).during(part), packed(LocalDays.of(part.from()), stays)
                                .during(stay.venue(), part, confirmed.person(), 1000).orElseThrow()))));
        // then
        assertThat(tally.contacts()).isEqualTo(contacts(confirmed, visits));
    }

    @Property(tries = 200)
    void visitsThatComeLateTwiceOrInAnyOrderLeadToTheSameContacts(@ForAll("visits") List<Visit> visits,
            @ForAll("windows") Window infectious, @ForAll Random random) {
        // given
        var confirmed = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0), infectious);
        var shuffled = new ArrayList<>(visits);
        shuffled.addAll(visits.subList(0, visits.size() / 2));
        Collections.shuffle(shuffled, random);
        // when, then
        assertThat(contacts(confirmed, shuffled)).isEqualTo(contacts(confirmed, visits));
    }

    @Property(tries = 200)
    void nobodyIsEverInTwoPlaces(@ForAll("visits") List<Visit> visits) {
        stays(visits).stream().collect(Collectors.groupingBy(Stay::person)).values().forEach(own -> {
            for (int i = 1; i < own.size(); i++) {
                assertThat(own.get(i).from()).isAfterOrEqualTo(own.get(i - 1).until());
            }
        });
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        var minute = Arbitraries.integers().between(0, MINUTES - 1);
        var stay = Arbitraries.integers().between(0, 600).injectNull(0.6);
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 2), minute, stay)
                .as(MatchingPropertiesTest::scan).list().ofMinSize(0).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Window> windows() {
        return Combinators.combine(Arbitraries.integers().between(0, MINUTES), Arbitraries.integers().between(1, MINUTES))
                .as((from, length) -> new Window(at(from), at(from + length)));
    }

    private static Visit scan(int person, int venue, int minute, Integer stayMinutes) {
        var scan = visit(person(person), venue(venue), at(minute));
        return (stayMinutes == null ? scan : scan.out(at(minute + stayMinutes))).build();
    }

    private static List<Contact> contacts(ConfirmedCase confirmed, List<Visit> visits) {
        var stays = stays(visits);
        var tally = new ContactTally(confirmed, POLICY);
        stays.stream().filter(stay -> stay.person().equals(confirmed.person())).forEach(stay -> tally.add(stay, stays));
        return tally.contacts();
    }

    private static DaySegment packed(LocalDate day, List<Stay> stays) {
        var builder = new SegmentBuilder(day);
        stays.forEach(stay -> builder.add(stay.venue(), Presence.of(stay, Presence.UNDOUBTED)));
        return builder.build();
    }

    private static List<Stay> stays(List<Visit> visits) {
        return visits.stream().collect(Collectors.groupingBy(Visit::person)).values().stream()
                .flatMap(own -> Stays.of(own, venue -> Duration.ofMinutes(ASSUMED.get(venue))).stream()).toList();
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
