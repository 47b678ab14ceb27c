package org.selamat.checkin.exposure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.visit.domain.Proof;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DaySegmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant MIDNIGHT = LocalDays.start(DAY);
    private static final int ALL = 1_000_000;

    @Property(tries = 200)
    void itFindsWhatLookingAtEveryPresenceFinds(@ForAll Random random) {
        // given
        var world = world(random, 1 + random.nextInt(400));
        var segment = pack(world);
        for (int i = 0; i < 30; i++) {
            var window = window(random);
            var venue = venue(random.nextInt(4));
            var except = person(random.nextInt(30));
            // when
            var found = segment.during(venue, window, except, ALL).orElseThrow();
            // then
            assertThat(found).containsExactlyInAnyOrderElementsOf(world.stream().filter(at -> at.venue().equals(venue))
                    .filter(at -> !at.presence().person().equals(except)).flatMap(at -> clipped(at.presence()).stream())
                    .filter(presence -> presence.within(window).isPresent()).toList());
        }
    }

    @Test
    void nothingIsLostWhereTheDayBeginsAndEnds() {
        // given
        var long1 = presence(1, MIDNIGHT.minus(Duration.ofHours(3)), MIDNIGHT.plusMillis(1));
        var long2 = presence(2, MIDNIGHT.plus(Duration.ofDays(1)).minusMillis(1), MIDNIGHT.plus(Duration.ofDays(2)));
        var other = presence(3, MIDNIGHT.plus(Duration.ofDays(1)), MIDNIGHT.plus(Duration.ofDays(1)).plusSeconds(60));
        // when
        var segment = pack(List.of(new At(venue(1), long1), new At(venue(1), long2), new At(venue(1), other)));
        // then
        assertThat(segment.during(venue(1), day(), person(9), ALL).orElseThrow()).containsExactly(
                presence(1, MIDNIGHT, MIDNIGHT.plusMillis(1)),
                presence(2, MIDNIGHT.plus(Duration.ofDays(1)).minusMillis(1), MIDNIGHT.plus(Duration.ofDays(1))));
    }

    @Test
    void aCrowdIsNoticedAsSoonAsItIsOne() {
        // given
        var crowd = new ArrayList<At>();
        for (int i = 0; i < 500; i++) {
            crowd.add(new At(venue(1), presence(i, MIDNIGHT.plusSeconds(i), MIDNIGHT.plusSeconds(4000))));
        }
        var segment = pack(crowd);
        // when, then
        assertThat(segment.during(venue(1), day(), person(999), 500)).isPresent();
        assertThat(segment.during(venue(1), day(), person(999), 499)).isEmpty();
        assertThat(segment.during(venue(1), day(), person(7), 499)).as("the case itself doesn't count").isPresent();
    }

    @Test
    void whoGoesAndComesBackIsNoCrowd() {
        // given
        var colleagues = new ArrayList<At>();
        for (int i = 0; i < 110; i++) {
            colleagues.add(new At(venue(1), presence(i, MIDNIGHT.plusSeconds(i), MIDNIGHT.plusSeconds(4000))));
            colleagues.add(new At(venue(1), presence(i, MIDNIGHT.plusSeconds(5000 + i), MIDNIGHT.plusSeconds(9000))));
        }
        var segment = pack(colleagues);
        // when, then
        assertThat(segment.during(venue(1), day(), person(999), 110).orElseThrow()).hasSize(220);
        assertThat(segment.during(venue(1), day(), person(999), 109)).isEmpty();
    }

    @Test
    void theSamePresencesInAnotherOrderMakeTheSameSegmentAndItIsIntact() {
        // given
        var world = world(new Random(5), 5_000);
        // when
        var segment = pack(world);
        // then
        assertThat(segment.isIntact()).isTrue();
        assertThat(segment.size()).isEqualTo((int) world.stream().filter(at -> clipped(at.presence()).isPresent()).count());
        assertThat(segment.bytes() / segment.size()).isLessThan(20);
    }

    @Test
    void anUnknownVenueHasNobody() {
        assertThat(pack(List.of()).during(venue(77), day(), person(1), ALL).orElseThrow()).isEmpty();
    }

    private static DaySegment pack(List<At> world) {
        var builder = new SegmentBuilder(DAY);
        world.forEach(at -> builder.add(at.venue(), at.presence()));
        return builder.build();
    }

    private static List<At> world(Random random, int size) {
        var world = new ArrayList<At>();
        for (int i = 0; i < size; i++) {
            var from = MIDNIGHT.plusMillis(random.nextInt(30 * 3_600_000) - 3 * 3_600_000L);
            int length = random.nextInt(20) == 0 ? 20 * 3_600_000 : 3_600_000;
            world.add(new At(venue(random.nextInt(4)), new Presence(person(random.nextInt(30)), from,
                    from.plusMillis(random.nextInt(length)), Proof.values()[random.nextInt(Proof.values().length)],
                    random.nextInt(101))));
        }
        world.sort(Comparator.comparing(at -> at.presence().belief()));
        return world;
    }

    private static Optional<Presence> clipped(Presence presence) {
        return presence.within(day()).map(presence::during);
    }

    private static Window window(Random random) {
        int from = random.nextInt(86_400_000 - 1);
        return new Window(MIDNIGHT.plusMillis(from), MIDNIGHT.plusMillis(from + 1 + random.nextInt(86_400_000 - from)));
    }

    private static Window day() {
        return new Window(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)));
    }

    private static Presence presence(int number, Instant from, Instant until) {
        return new Presence(person(number), from, until, Proof.STATIC, Presence.UNDOUBTED);
    }
}
