package org.selamat.checkin.exposure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Visit;

/** The same question answered without intervals: walk every person through every minute, and count minutes in company. */
final class BruteForceWorld {

    private final Instant start;
    private final int minutes;
    private final Map<VenueId, Integer> assumedMinutes;
    private final Map<PersonId, VenueId[]> places = new LinkedHashMap<>();

    BruteForceWorld(Instant start, int minutes, Map<VenueId, Integer> assumedMinutes, List<Visit> visits) {
        this.start = start;
        this.minutes = minutes;
        this.assumedMinutes = assumedMinutes;
        visits.stream().map(Visit::person).distinct().forEach(person -> places.put(person,
                walk(visits.stream().filter(v -> v.person().equals(person)).toList())));
    }

    /** Minutes that each other person spends with the case, a venue and local day. */
    Map<Contact.Key, Integer> minutesWith(ConfirmedCase confirmed) {
        var together = new LinkedHashMap<Contact.Key, Integer>();
        var path = places.getOrDefault(confirmed.person(), new VenueId[minutes]);
        for (int m = 0; m < minutes; m++) {
            var at = start.plus(Duration.ofMinutes(m));
            if (path[m] == null || at.isBefore(confirmed.infectious().from()) || !at.isBefore(confirmed.infectious().until())) {
                continue;
            }
            for (var other : places.entrySet()) {
                if (!other.getKey().equals(confirmed.person()) && path[m].equals(other.getValue()[m])) {
                    together.merge(new Contact.Key(other.getKey(), path[m], LocalDays.of(at)), 1, Integer::sum);
                }
            }
        }
        return together;
    }

    private VenueId[] walk(List<Visit> visits) {
        var path = new VenueId[minutes];
        VenueId here = null;
        int until = 0;
        boolean said = false;
        for (int m = 0; m < minutes; m++) {
            for (var scan : scansIn(m, visits)) {
                boolean stillHere = scan.venue().equals(here) && m < until;
                boolean says = scan.checkedOutAt().isPresent();
                int end = says ? minute(scan.checkedOutAt().get()) : m + assumedMinutes.get(scan.venue());
                if (!stillHere || says && !said) {
                    until = end;
                    said = says;
                } else if (says == said) {
                    until = Math.max(until, end);
                }
                here = scan.venue();
            }
            path[m] = here != null && m < until ? here : null;
        }
        return path;
    }

    private List<Visit> scansIn(int minute, List<Visit> visits) {
        var scans = new ArrayList<>(visits.stream().filter(v -> minute(v.checkedInAt()) == minute).toList());
        scans.sort(Comparator.comparing(v -> v.id().value()));
        return scans;
    }

    private int minute(Instant instant) {
        return (int) Duration.between(start, instant).toMinutes();
    }
}
