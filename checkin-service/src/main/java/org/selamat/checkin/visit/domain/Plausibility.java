package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.VenueDetails;

/**
 * Doubts about the visits of one person, derived from all of them together: the same whatever order they arrived in, and gone
 * when the visit that caused them is gone. What is doubted about a visit follows from those of its local day and those less
 * than {@link #LONGEST_JOURNEY} away, so that a day can be judged without the rest of a life.
 */
public final class Plausibility {

    /**
     * After this long anybody may have flown: the longest flight within Malaysia, from Kuala Lumpur to Tawau, takes less than
     * three hours, and the ways to and from the airports the rest.
     */
    public static final Duration LONGEST_JOURNEY = Duration.ofHours(4);

    private static final Comparator<Visit> BY_TIME = Comparator.comparing(Visit::checkedInAt)
            .thenComparing(visit -> visit.id().value());
    private static final double SECONDS_PER_HOUR = 3600;

    private final PlausibilityPolicy policy;
    private final Map<VenueId, VenueDetails> venues;
    private final Map<VisitId, Set<Doubt>> doubts = new HashMap<>();

    private Plausibility(PlausibilityPolicy policy, Map<VenueId, VenueDetails> venues) {
        this.policy = policy;
        this.venues = venues;
    }

    /**
     * @param venues what is known of the venues; one that is absent gives no reason to doubt
     * @param assumedStay how long a visit lasts that nobody ended
     */
    public static Map<VisitId, Set<Doubt>> of(Collection<Visit> visitsOfOnePerson, Map<VenueId, VenueDetails> venues,
            PlausibilityPolicy policy, Function<VenueId, Duration> assumedStay) {
        var plausibility = new Plausibility(policy, venues);
        plausibility.judge(visitsOfOnePerson.stream().sorted(BY_TIME).distinct().toList(), assumedStay);
        return plausibility.doubts;
    }

    private void judge(List<Visit> visits, Function<VenueId, Duration> assumedStay) {
        visits.stream().filter(this::isClosed).forEach(visit -> doubt(visit, Doubt.CLOSED_VENUE));
        if (visits.size() > policy.mostPerDay()) {
            visits.stream().collect(Collectors.groupingBy(visit -> LocalDays.of(visit.checkedInAt()))).values()
                    .forEach(day -> count(day, assumedStay));
        }
        walk(visits);
        var back = new ArrayList<>(visits);
        Collections.reverse(back);
        walk(back);
    }

    /** Scans that extend a stay are part of it; one that goes over midnight counts on each day on which it is scanned. */
    private void count(List<Visit> visitsOfOneDay, Function<VenueId, Duration> assumedStay) {
        var stays = Stays.of(visitsOfOneDay, assumedStay);
        if (stays.size() > policy.mostPerDay()) {
            var first = stays.get(policy.mostPerDay()).first();
            visitsOfOneDay.stream().dropWhile(visit -> !visit.equals(first))
                    .forEach(visit -> doubt(visit, Doubt.TOO_MANY));
        }
    }

    /**
     * Compares each scan with the last one before it that was elsewhere, and for the speed with the last one elsewhere whose
     * place is known: whoever scans again, or scans where no place is known, hides nothing.
     */
    private void walk(List<Visit> visits) {
        var all = new Trail();
        var placed = new Trail();
        for (var visit : visits) {
            all.next(visit).filter(before -> between(before, visit).compareTo(policy.sameMoment()) < 0)
                    .ifPresent(before -> doubtBoth(before, visit, Doubt.TWO_PLACES));
            place(visit).flatMap(place -> placed.next(visit).filter(before -> isTooFast(before, visit)))
                    .ifPresent(before -> doubtBoth(before, visit, Doubt.IMPOSSIBLE_SPEED));
        }
    }

    private boolean isTooFast(Visit one, Visit other) {
        var between = between(one, other);
        if (between.compareTo(LONGEST_JOURNEY) >= 0) {
            return false;
        }
        double km = place(one).orElseThrow().kilometresTo(place(other).orElseThrow());
        return km > policy.travel().nearbyKm() && km > policy.travel().fastestKmh() * between.toSeconds() / SECONDS_PER_HOUR;
    }

    private static Duration between(Visit one, Visit other) {
        return Duration.between(one.checkedInAt(), other.checkedInAt()).abs();
    }

    private boolean isClosed(Visit visit) {
        var venue = venues.get(visit.venue());
        return venue != null && !venue.isOpen(visit.checkedInAt().atZone(LocalDays.ZONE).toLocalDateTime(),
                policy.grace());
    }

    private VenueId premises(Visit visit) {
        return Optional.ofNullable(venues.get(visit.venue())).flatMap(VenueDetails::zoneOf).orElse(visit.venue());
    }

    private Optional<GeoPoint> place(Visit visit) {
        return Optional.ofNullable(venues.get(visit.venue()))
                .flatMap(venue -> venue.placeOn(LocalDays.of(visit.checkedInAt())));
    }

    /** Which of the two is wrong nobody knows. */
    private void doubtBoth(Visit one, Visit other, Doubt doubt) {
        doubt(one, doubt);
        doubt(other, doubt);
    }

    private void doubt(Visit visit, Doubt doubt) {
        doubts.computeIfAbsent(visit.id(), id -> EnumSet.noneOf(Doubt.class)).add(doubt);
    }

    /** The doubts about one visit. */
    public static Set<Doubt> about(Visit visit, Map<VisitId, Set<Doubt>> doubts) {
        return doubts.getOrDefault(visit.id(), Collections.emptySet());
    }

    /** Scans one after the other. From one floor to the next nobody travels. */
    private final class Trail {

        private Visit newest;
        private Visit elsewhere;

        /** The last scan before this one at other premises. */
        Optional<Visit> next(Visit visit) {
            if (newest != null && !premises(newest).equals(premises(visit))) {
                elsewhere = newest;
            }
            newest = visit;
            return Optional.ofNullable(elsewhere);
        }
    }
}
