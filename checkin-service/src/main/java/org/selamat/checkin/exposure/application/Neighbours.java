package org.selamat.checkin.exposure.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.domain.Stay;
import org.selamat.checkin.visit.domain.Stays;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;

/** Where a case stayed, and who else was there. */
@ApplicationScoped
class Neighbours {

    private final Timelines timelines;
    private final AssumedStays assumed;
    private final Venues venues;

    Neighbours(Timelines timelines, AssumedStays assumed, Venues venues) {
        this.timelines = timelines;
        this.assumed = assumed;
        this.venues = venues;
    }

    /** Stays of the case that reach into its infectious window, oldest first. */
    List<Stay> staysOf(ConfirmedCase confirmed) {
        var window = confirmed.infectious();
        var visits = timelines.of(Set.of(confirmed.person()), window.from().minus(assumed.reach()), window.until());
        return assumed.fold(visits).stream().filter(stay -> confirmed.infectiousIn(stay).isPresent()).toList();
    }

    /**
     * Stays of everyone who may have met the case during one of its stays.
     *
     * @return empty when there are more than {@code most} such people
     */
    Optional<List<Stay>> of(ConfirmedCase confirmed, Stay stay, int most) {
        var met = confirmed.infectiousIn(stay).orElseThrow();
        var type = venues.find(stay.venue()).map(venue -> venue.details().type()).orElse(VenueType.OTHER);
        var persons = new HashSet<PersonId>(
                timelines.possiblyAt(stay.venue(), met.from(), met.until(), assumed.bound(type), most + 2));
        persons.remove(confirmed.person());
        if (persons.size() > most) {
            return Optional.empty();
        }
        var visits = timelines.of(persons, met.from().minus(assumed.reach()), met.until());
        var lengths = assumed.lengths(visits);
        return Optional.of(byPerson(visits).values().stream().flatMap(own -> Stays.of(own, lengths).stream()).toList());
    }

    private static Map<PersonId, List<Visit>> byPerson(List<Visit> visits) {
        return visits.stream().collect(Collectors.groupingBy(Visit::person));
    }
}
