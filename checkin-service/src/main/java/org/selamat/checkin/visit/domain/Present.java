package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.person.domain.SamePersons;

/** Who is still there: nobody who checked out after a scan, or checked in elsewhere after it, under whichever of their ids. */
public final class Present {

    private static final Comparator<Visit> LATER = Comparator.comparing(Visit::checkedInAt)
            .thenComparing(visit -> visit.id().value().toString());

    private Present() {
    }

    /**
     * @param here the scans at some venues that may last until now
     * @param all every recent visit of the same people, under the ids they are asked for
     * @return how many people are at each of the venues, each of them at one, under however many ids; an empty venue is absent
     */
    public static Map<VenueId, Integer> among(Collection<Visit> here, Collection<Visit> all, SamePersons same, Instant now) {
        var visits = all.stream().collect(Collectors.groupingBy(visit -> same.survivorOf(visit.person())));
        Map<VenueId, Set<PersonId>> there = here.stream()
                .filter(visit -> isThere(visit, visits.getOrDefault(same.survivorOf(visit.person()), List.of()), now))
                .collect(Collectors.groupingBy(Visit::venue,
                        Collectors.mapping(visit -> same.survivorOf(visit.person()), Collectors.toCollection(HashSet::new))));
        return there.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, venue -> venue.getValue().size()));
    }

    private static boolean isThere(Visit visit, Collection<Visit> own, Instant now) {
        return own.stream().noneMatch(other -> other.venue().equals(visit.venue()) ? left(other, visit, now)
                : LATER.compare(other, visit) > 0);
    }

    private static boolean left(Visit other, Visit visit, Instant now) {
        return other.checkedOutAt().filter(at -> !at.isBefore(visit.checkedInAt()) && !at.isAfter(now)).isPresent();
    }
}
