package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Stay;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/** Where somebody has been, for themselves (or their guardian) alone, newest first. */
@ApplicationScoped
public class VisitHistory {

    /** Scans read for one page: five a stay of the largest page, far more than anybody scans. */
    private static final int SCANS = 500;

    private static final Comparator<Stay> NEWEST_FIRST = Comparator.comparing((Stay stay) -> position(stay)).reversed();

    /** A place in the history: the next page holds what lies before it. */
    public record Position(Instant at, UUID id) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return Comparator.comparing(Position::at).thenComparing(Position::id).compare(this, other);
        }
    }

    /** One page; {@code next} is empty on the last. */
    public record Page(List<Stay> stays, Map<VenueId, Venue> venues, Instant asOf, Optional<Position> next) {
    }

    /** One stay, with the name of its venue. */
    public record Found(Stay stay, Map<VenueId, Venue> venues, Instant asOf) {
    }

    private final Visits visits;
    private final Timelines timelines;
    private final AssumedStays assumedStays;
    private final Venues venues;
    private final Clock clock;

    VisitHistory(Visits visits, Timelines timelines, AssumedStays assumedStays, Venues venues, Clock clock) {
        this.visits = visits;
        this.timelines = timelines;
        this.assumedStays = assumedStays;
        this.venues = venues;
        this.clock = clock;
    }

    @Transactional
    public Page page(PersonId person, Optional<Position> before, int limit) {
        var now = clock.instant();
        var upTo = before.map(Position::at).orElse(now.plus(CheckInRules.SKEW));
        var visits = timelines.latest(person, upTo, SCANS);
        var stays = new ArrayList<>(assumedStays.fold(visits));
        boolean more = visits.size() == SCANS;
        if (more && stays.size() > 1) {
            stays.remove(0); // its first scan may be beyond what was read
        }
        stays.removeIf(stay -> before.isPresent() && position(stay).compareTo(before.get()) >= 0);
        stays.sort(NEWEST_FIRST);
        var page = stays.subList(0, Math.min(limit, stays.size()));
        more |= stays.size() > page.size();
        var next = more && !page.isEmpty() ? Optional.of(position(page.get(page.size() - 1))) : Optional.<Position> empty();
        return new Page(List.copyOf(page), venuesOf(page), now, next);
    }

    /** The stay that a scan belongs to: its own, or the one that it extended. */
    @Transactional
    public Optional<Found> find(PersonId person, VisitId id) {
        return visits.find(id, person).map(visit -> {
            var reach = assumedStays.reach();
            var around = timelines.of(Set.of(person), visit.checkedInAt().minus(reach), visit.checkedInAt().plus(reach));
            var stay = assumedStays.fold(around).stream().filter(candidate -> candidate.venue().equals(visit.venue()))
                    .filter(candidate -> !candidate.from().isAfter(visit.checkedInAt()))
                    .max(Comparator.comparing(VisitHistory::position)).orElseThrow();
            return new Found(stay, venuesOf(List.of(stay)), clock.instant());
        });
    }

    private Map<VenueId, Venue> venuesOf(List<Stay> page) {
        return page.isEmpty() ? Collections.emptyMap() : venues.find(page.stream().map(Stay::venue).distinct().toList());
    }

    private static Position position(Stay stay) {
        return new Position(stay.from(), stay.first().id().value());
    }
}
