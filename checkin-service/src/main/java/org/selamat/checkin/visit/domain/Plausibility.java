package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.VenueDetails;

/**
 * Doubts about the visits of one person, derived from all of them together: the same whatever order they arrived in, and gone
 * when the visit that caused them is gone.
 */
public final class Plausibility {

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

    /** @param venues what is known of the venues; one that is absent gives no reason to doubt */
    public static Map<VisitId, Set<Doubt>> of(Collection<Visit> visitsOfOnePerson, Map<VenueId, VenueDetails> venues,
            PlausibilityPolicy policy) {
        var plausibility = new Plausibility(policy, venues);
        plausibility.judge(visitsOfOnePerson.stream().sorted(BY_TIME).distinct().toList());
        return plausibility.doubts;
    }

    private void judge(List<Visit> visits) {
        var perDay = new HashMap<LocalDate, Integer>();
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            if (perDay.merge(LocalDays.of(visit.checkedInAt()), 1, Integer::sum) > policy.mostPerDay()) {
                doubt(visit, Doubt.TOO_MANY);
            }
            if (isClosed(visit)) {
                doubt(visit, Doubt.CLOSED_VENUE);
            }
            if (i > 0) {
                travel(visits.get(i - 1), visit);
            }
        }
    }

    /** Which of the two is wrong nobody knows, so both are doubted. From one floor to the next nobody travels. */
    private void travel(Visit one, Visit next) {
        if (premises(one.venue()).equals(premises(next.venue()))) {
            return;
        }
        var between = Duration.between(one.checkedInAt(), next.checkedInAt());
        if (between.compareTo(policy.sameMoment()) < 0) {
            doubt(one, Doubt.TWO_PLACES);
            doubt(next, Doubt.TWO_PLACES);
        }
        double km = kilometres(one, next);
        if (km > policy.travel().nearbyKm() && km > policy.travel().fastestKmh() * between.toSeconds() / SECONDS_PER_HOUR) {
            doubt(one, Doubt.IMPOSSIBLE_SPEED);
            doubt(next, Doubt.IMPOSSIBLE_SPEED);
        }
    }

    private boolean isClosed(Visit visit) {
        var venue = venues.get(visit.venue());
        return venue != null && !venue.isOpen(visit.checkedInAt().atZone(LocalDays.ZONE).toLocalDateTime(),
                policy.grace());
    }

    private VenueId premises(VenueId venue) {
        return Optional.ofNullable(venues.get(venue)).flatMap(VenueDetails::zoneOf).orElse(venue);
    }

    private double kilometres(Visit one, Visit other) {
        return place(one).flatMap(from -> place(other).map(from::kilometresTo)).orElse(0.0);
    }

    private Optional<GeoPoint> place(Visit visit) {
        return Optional.ofNullable(venues.get(visit.venue()))
                .flatMap(venue -> venue.placeOn(LocalDays.of(visit.checkedInAt())));
    }

    private void doubt(Visit visit, Doubt doubt) {
        doubts.computeIfAbsent(visit.id(), id -> EnumSet.noneOf(Doubt.class)).add(doubt);
    }

    /** The doubts about one visit. */
    public static Set<Doubt> about(Visit visit, Map<VisitId, Set<Doubt>> doubts) {
        return doubts.getOrDefault(visit.id(), Collections.emptySet());
    }
}
