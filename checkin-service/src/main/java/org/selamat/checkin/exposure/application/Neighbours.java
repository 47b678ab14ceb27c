package org.selamat.checkin.exposure.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.application.Segments.Packed;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.DayVisits.Change;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;

/** Where a case was, and who else was there: from the packed day where there is one, else from its partition. */
@ApplicationScoped
class Neighbours {

    private final Timelines timelines;
    private final AssumedStays assumed;
    private final Venues venues;
    private final Segments segments;
    private final PresencesOfDay presences;

    Neighbours(Timelines timelines, AssumedStays assumed, Venues venues, Segments segments, PresencesOfDay presences) {
        this.timelines = timelines;
        this.assumed = assumed;
        this.venues = venues;
        this.segments = segments;
        this.presences = presences;
    }

    /** Presences of the case that reach into its infectious window, oldest first. */
    List<At> of(ConfirmedCase confirmed) {
        var window = confirmed.infectious();
        var visits = timelines.of(Set.of(confirmed.person()), presences.begin(LocalDays.of(window.from())), window.until());
        return presences.of(visits).stream().filter(at -> at.presence().within(window).isPresent())
                .toList();
    }

    /**
     * Presences of everyone else at the venue some time in the window, which lies within one local day.
     *
     * @return empty when there are more than {@code most} such people
     */
    Optional<List<Presence>> at(VenueId venue, Window window, PersonId except, int most) {
        return segments.find(LocalDays.of(window.from()), venue).map(packed -> fromSegment(packed, venue, window, except, most))
                .orElseGet(() -> fromPartition(venue, window, except, most));
    }

    /** Whose visits changed isn't believed as packed: they are looked up when they were here, or came here since. */
    private Optional<List<Presence>> fromSegment(Packed packed, VenueId venue, Window window, PersonId except, int most) {
        var changed = packed.changes().stream().map(Change::person).collect(Collectors.toSet());
        return packed.segment().during(venue, window, except, most + changed.size()).flatMap(found -> {
            var again = found.stream().map(Presence::person).filter(changed::contains).collect(Collectors.toSet());
            packed.changes().stream().filter(change -> change.venue().equals(venue))
                    .forEach(change -> again.add(change.person()));
            again.remove(except);
            var all = new ArrayList<>(found.stream().filter(presence -> !changed.contains(presence.person())).toList());
            all.addAll(ofPersons(again, venue, window));
            return persons(all) > most ? Optional.empty() : Optional.of(all);
        });
    }

    private Optional<List<Presence>> fromPartition(VenueId venue, Window window, PersonId except, int most) {
        var type = venues.find(venue).map(found -> found.details().type()).orElse(VenueType.OTHER);
        var possible = new HashSet<>(
                timelines.possiblyAt(venue, window.from(), window.until(), assumed.bound(type), most + 2));
        possible.remove(except);
        return possible.size() > most ? Optional.empty() : Optional.of(ofPersons(possible, venue, window));
    }

    private List<Presence> ofPersons(Set<PersonId> persons, VenueId venue, Window window) {
        if (persons.isEmpty()) {
            return List.of();
        }
        var day = LocalDays.of(window.from());
        var visits = timelines.of(persons, presences.begin(day), presences.end(day));
        return visits.stream().collect(Collectors.groupingBy(Visit::person)).values().stream()
                .flatMap(own -> presences.of(own).stream()).filter(at -> at.venue().equals(venue))
                .map(At::presence).filter(presence -> presence.within(window).isPresent()).toList();
    }

    private static long persons(Collection<Presence> presences) {
        return presences.stream().map(Presence::person).distinct().count();
    }
}
