package org.selamat.checkin.visit.application;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.domain.Stay;
import org.selamat.checkin.visit.domain.StayPolicy;
import org.selamat.checkin.visit.domain.Stays;
import org.selamat.checkin.visit.domain.Timelines.StayBound;
import org.selamat.checkin.visit.domain.Visit;

/** Brings the stay policy and the kinds of the venues together. */
@ApplicationScoped
public class AssumedStays {

    private final Venues venues;
    private final StayPolicy policy;

    public AssumedStays(Venues venues, StayPolicy policy) {
        this.venues = venues;
        this.policy = policy;
    }

    /** The stays of one person, oldest first. */
    public List<Stay> fold(Collection<Visit> visitsOfOnePerson) {
        return Stays.of(visitsOfOnePerson, lengths(visitsOfOnePerson));
    }

    /** Assumed length of a stay at each venue of these visits. */
    public Function<VenueId, Duration> lengths(Collection<Visit> visits) {
        var known = venues.find(visits.stream().map(Visit::venue).distinct().toList());
        return venue -> policy.assumed(known.containsKey(venue) ? known.get(venue).details().type() : VenueType.OTHER);
    }

    public StayBound bound(VenueType type) {
        return new StayBound(policy.assumed(type), policy.longest());
    }

    /** Far enough to either side of a window that no stay reaching into it is missed, and none is cut too late. */
    public Duration reach() {
        return policy.longest();
    }
}
