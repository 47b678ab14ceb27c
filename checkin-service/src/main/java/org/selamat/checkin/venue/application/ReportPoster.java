package org.selamat.checkin.venue.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.PosterChecks;
import org.selamat.checkin.venue.domain.PosterChecks.Reporter;
import org.selamat.checkin.venue.domain.PosterFault;
import org.selamat.checkin.venue.domain.ReporterTags;

/** A visitor says that something is wrong with the code at a door. Who said it isn't kept. */
@ApplicationScoped
public class ReportPoster {

    private final PosterChecks checks;
    private final ReporterTags tags;
    private final Clock clock;

    ReportPoster(PosterChecks checks, ReporterTags tags, Clock clock) {
        this.checks = checks;
        this.tags = tags;
        this.clock = clock;
    }

    /** Tells nothing about whether there is such a venue. */
    @Transactional
    public void report(VenueId venue, PersonId visitor, PosterFault fault) {
        var now = clock.instant();
        checks.add(venue, LocalDays.of(now), fault, new Reporter(tags.tag(visitor, venue, now), tags.all(visitor, venue)));
    }
}
