package org.selamat.checkin.visit.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.Plausibility;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.StayPolicy;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Brings the policies and what is known of the venues together. */
@ApplicationScoped
public class Beliefs {

    private final Venues venues;
    private final PlausibilityPolicy policy;
    private final StayPolicy stays;

    public Beliefs(Venues venues, PlausibilityPolicy policy, StayPolicy stays) {
        this.venues = venues;
        this.policy = policy;
        this.stays = stays;
    }

    /** The doubts about the visits of one person; a visit without any is absent. */
    public Map<VisitId, Set<Doubt>> doubts(Collection<Visit> visitsOfOnePerson) {
        var known = venues.find(visitsOfOnePerson.stream().map(Visit::venue).distinct().toList()).values().stream()
                .collect(Collectors.toMap(Venue::id, Venue::details));
        return Plausibility.of(visitsOfOnePerson, known, policy, venue -> stays
                .assumed(Optional.ofNullable(known.get(venue)).map(VenueDetails::type).orElse(VenueType.OTHER)));
    }

    /** How far a visit is believed, in percent. */
    public int belief(Visit visit, Map<VisitId, Set<Doubt>> doubts) {
        return policy.belief(Plausibility.about(visit, doubts));
    }
}
