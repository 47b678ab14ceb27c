package org.selamat.checkin.exposure.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;

/** Where a case was, and who else was there: from the packed day where there is one, else from its partition. */
@ApplicationScoped
class Neighbours {

    /** Who scanned here and may have stayed, to each who did: most of them didn't go elsewhere without a check-out. */
    private static final int MOST_POSSIBLE = 4;

    private final Timelines timelines;
    private final Merges merges;
    private final Premises premises;
    private final Segments segments;
    private final PresencesOfDay presences;

    Neighbours(Timelines timelines, Merges merges, Premises premises, Segments segments, PresencesOfDay presences) {
        this.timelines = timelines;
        this.merges = merges;
        this.premises = premises;
        this.segments = segments;
        this.presences = presences;
    }

    /** Presences of the case that reach into its infectious window, oldest first. */
    List<At> of(ConfirmedCase confirmed) {
        var window = confirmed.infectious();
        var visits = timelines.of(Set.of(confirmed.person()), presences.begin(LocalDays.of(window.from())),
                presences.endAfter(window.until()));
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

    /**
     * Presences of everyone else of whom nobody knows whether they were in the same part of the premises, since one of the two
     * told only the whole.
     *
     * @return empty when there are more than {@code most} such people
     */
    Optional<List<Presence>> perhapsAt(VenueId venue, Window window, PersonId except, int most) {
        var all = new ArrayList<Presence>();
        for (var part : premises.alsoPerhaps(venue)) {
            var found = at(part, window, except, most);
            found.ifPresent(all::addAll);
            if (found.isEmpty() || persons(all) > most) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    /** Under which venue it is told that two people were perhaps in the same part of the premises. */
    VenueId wholeOf(VenueId venue) {
        return premises.of(venue);
    }

    /** The same presences, and each of them wherever else in the premises it may have been. */
    List<At> withPerhaps(List<At> visited) {
        return visited.stream().flatMap(at -> Stream.concat(Stream.of(at),
                premises.alsoPerhaps(at.venue()).stream().map(part -> new At(part, at.presence())))).toList();
    }

    /**
     * Whose visits changed isn't believed as packed, nor who has another id: they are looked up when they were here, or came
     * here since.
     */
    private Optional<List<Presence>> fromSegment(Packed packed, VenueId venue, Window window, PersonId except, int most) {
        var changed = packed.changes().stream().map(Change::person).collect(Collectors.toSet());
        return packed.segment().during(venue, window, except, most + changed.size()).flatMap(found -> {
            var perhaps = packed.changes().stream().filter(change -> change.venue().equals(venue)).map(Change::person)
                    .collect(Collectors.toCollection(HashSet::new));
            found.forEach(presence -> perhaps.add(presence.person()));
            var same = sameAs(perhaps, except);
            var asPacked = found.stream().filter(at -> !changed.contains(at.person()) && !same.isMerged(at.person())).toList();
            asPacked.forEach(presence -> perhaps.remove(presence.person()));
            var all = new ArrayList<>(asPacked);
            all.addAll(ofPersons(others(perhaps, except, same), venue, window));
            return persons(all) > most ? Optional.empty() : Optional.of(all);
        });
    }

    /** Counted are those who were here; more possible ones than that are a crowd without looking at each. */
    private Optional<List<Presence>> fromPartition(VenueId venue, Window window, PersonId except, int most) {
        int limit = MOST_POSSIBLE * most + 1;
        var possible = timelines.possiblyAt(venue, window.from(), window.until(), premises.boundOf(venue), limit);
        if (possible.size() == limit) {
            return Optional.empty();
        }
        var all = ofPersons(others(possible, except, sameAs(possible, except)), venue, window);
        return persons(all) > most ? Optional.empty() : Optional.of(all);
    }

    private SamePersons sameAs(Set<PersonId> persons, PersonId except) {
        return SamePersons.among(Stream.concat(persons.stream(), Stream.of(except)).collect(Collectors.toSet()), merges);
    }

    /** Everybody once, however many ids they have, and nobody who is the case itself. */
    private static Set<PersonId> others(Set<PersonId> persons, PersonId except, SamePersons same) {
        return persons.stream().filter(person -> !same.of(except).contains(person)).map(same::survivorOf)
                .collect(Collectors.toSet());
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
