package org.selamat.checkin.visit.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.Plausibility;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Brings the plausibility policy and what is known of the venues together. */
@ApplicationScoped
public class Beliefs {

    private final Venues venues;
    private final PlausibilityPolicy policy;

    public Beliefs(Venues venues, PlausibilityPolicy policy) {
        this.venues = venues;
        this.policy = policy;
    }

    /** The doubts about the visits of one person; a visit without any is absent. */
    public Map<VisitId, Set<Doubt>> doubts(Collection<Visit> visitsOfOnePerson) {
        var known = venues.find(visitsOfOnePerson.stream().map(Visit::venue).distinct().toList());
        return Plausibility.of(visitsOfOnePerson,
                known.values().stream().collect(Collectors.toMap(venue -> venue.id(), venue -> venue.details())), policy);
    }

    /** How far a visit is believed, in percent. */
    public int belief(Visit visit, Map<VisitId, Set<Doubt>> doubts) {
        return policy.belief(Plausibility.about(visit, doubts));
    }
}
