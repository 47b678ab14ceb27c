package org.selamat.checkin.exposure.application;

import java.time.Clock;

import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.DayVisits;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.VenueAlerts;
import org.selamat.checkin.exposure.domain.VenueShares;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.domain.Timelines;

/** The matching of one more replica: its own share and packed days, over the same database as everybody's. */
public final class MatchingReplica {

    /** What replicas have in common, because it keeps nothing. */
    @Singleton
    public record Parts(Cases cases, VenueAlerts alerts, Timelines timelines, AssumedStays stays, Venues venues,
            DayVisits visits, PresencesOfDay presences, TellExposures exposures, ExposurePolicies policies,
            MatchingQueue queue, Merges merges, Clock clock, CheckinConfig config) {
    }

    private final MatchAgain again;

    public MatchingReplica(Parts parts, VenueShares shares) {
        var premises = new Premises(parts.venues(), parts.stays());
        var shared = new SharedVenues(shares, premises);
        var segments = new Segments(parts.visits(), parts.presences(), shared, parts.config(), parts.clock());
        var neighbours = new Neighbours(parts.timelines(), parts.merges(), premises, segments, parts.presences());
        var match = new MatchCase(parts.cases(), parts.alerts(), neighbours, parts.exposures(), parts.policies());
        again = new MatchAgain(parts.queue(), new SpreadMatching(match, parts.queue(), shared, parts.config()), shares,
                parts.clock(),
                parts.config());
    }

    /** Everything that is due and this replica's. */
    public void matchWhatIsDue() {
        again.run();
    }

    /** One case or part, in the caller's transaction; returns whether there was one. */
    public boolean matchOne() {
        return again.matchOne(new CaseId[1]);
    }
}
