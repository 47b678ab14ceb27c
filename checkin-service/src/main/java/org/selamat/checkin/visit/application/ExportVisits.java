package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Everything that is kept about where somebody was, for themselves (or their guardian): scan by scan, as it is stored. */
@ApplicationScoped
public class ExportVisits {

    /** All scans, newest first, with what is doubted about them. */
    public record Export(List<Visit> visits, Map<VenueId, Venue> venues, Map<VisitId, Set<Doubt>> doubts, Instant asOf) {
    }

    private final Timelines timelines;
    private final Venues venues;
    private final Beliefs beliefs;
    private final CheckinConfig config;
    private final Clock clock;

    ExportVisits(Timelines timelines, Venues venues, Beliefs beliefs, CheckinConfig config, Clock clock) {
        this.timelines = timelines;
        this.venues = venues;
        this.beliefs = beliefs;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public Export of(PersonId person) {
        var now = clock.instant();
        var kept = Duration.ofDays(config.partitions().retentionDays() + 1L);
        var visits = timelines.of(Set.of(person), now.minus(kept), now.plus(CheckInRules.SKEW)).stream()
                .sorted(Comparator.comparing(Visit::checkedInAt).thenComparing(visit -> visit.id().value()).reversed())
                .toList();
        return new Export(visits, venues.find(visits.stream().map(Visit::venue).distinct().toList()), beliefs.doubts(visits),
                now);
    }
}
