package org.selamat.checkin.exposure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Visit;

/** The same question answered without intervals: walk every person through every minute, and count minutes in company. */
public final class BruteForceWorld {

    private final Instant start;
    private final int minutes;
    private final Map<VenueId, Integer> assumedMinutes;
    private final Map<PersonId, VenueId[]> places = new LinkedHashMap<>();

    public BruteForceWorld(Instant start, int minutes, Map<VenueId, Integer> assumedMinutes, List<Visit> visits) {
        this.start = start;
        this.minutes = minutes;
        this.assumedMinutes = assumedMinutes;
        visits.stream().map(Visit::person).distinct().forEach(person -> places.put(person,
                walk(visits.stream().filter(v -> v.person().equals(person)).toList())));
    }

    /** Minutes that each other person spends with the case, a venue and local day. */
    Map<Contact.Key, Integer> minutesWith(ConfirmedCase confirmed) {
        return minutesWith(confirmed, Map.of());
    }

    /**
     * The same where some venues are zones of others. Whoever is with the case at midnight goes on being with it: the minutes
     * of the evening are the next day's.
     */
    Map<Contact.Key, Integer> minutesWith(ConfirmedCase confirmed, Map<VenueId, VenueId> zoneOf) {
        var together = new HashMap<Contact.Key, Integer>();
        for (var other : places.keySet()) {
            for (int m = 0; m < minutes; m++) {
                var meeting = meeting(confirmed, other, m, zoneOf);
                meeting.ifPresent(key -> together.merge(key, 1, Integer::sum));
                var before = m == 0 ? Optional.<Contact.Key> empty() : meeting(confirmed, other, m - 1, zoneOf);
                if (meeting.isPresent() && before.map(BruteForceWorld::aDayLater).equals(meeting)) {
                    together.merge(meeting.get(), together.remove(before.get()), Integer::sum);
                }
            }
        }
        return together;
    }

    /** By person, venue and day, without the short ones. */
    public Map<String, Integer> contacts(ConfirmedCase confirmed, Map<VenueId, VenueId> zoneOf, int leastMinutes) {
        return minutesWith(confirmed, zoneOf).entrySet().stream().filter(met -> met.getValue() >= leastMinutes)
                .collect(Collectors.toMap(met -> met.getKey().toString(), Map.Entry::getValue));
    }

    /** What is found, in the same words. */
    public static Map<String, Integer> inWords(Collection<Contact> contacts) {
        return contacts.stream().collect(Collectors.toMap(contact -> contact.key().toString(), Contact::minutes));
    }

    private static Contact.Key aDayLater(Contact.Key key) {
        return new Contact.Key(key.person(), key.venue(), key.day().plusDays(1));
    }

    private Optional<Contact.Key> meeting(ConfirmedCase confirmed, PersonId other, int minute, Map<VenueId, VenueId> zoneOf) {
        var at = start.plus(Duration.ofMinutes(minute));
        boolean infectious = !at.isBefore(confirmed.infectious().from()) && at.isBefore(confirmed.infectious().until());
        var one = places.containsKey(confirmed.person()) ? places.get(confirmed.person())[minute] : null;
        var two = places.get(other)[minute];
        if (!infectious || other.equals(confirmed.person()) || one == null || two == null) {
            return Optional.empty();
        }
        if (one.equals(two) || one.equals(zoneOf.get(two))) {
            return Optional.of(new Contact.Key(other, one, LocalDays.of(at)));
        }
        return two.equals(zoneOf.get(one)) ? Optional.of(new Contact.Key(other, two, LocalDays.of(at))) : Optional.empty();
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
