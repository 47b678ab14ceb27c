package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Stay;

/**
 * Adds up how long others were where a case was, a person, venue and day. Days that a meeting over midnight joins are one:
 * twice ten minutes around midnight are twenty.
 */
public final class ContactTally {

    private static final Comparator<Place> BY_DAY = Comparator.comparing(Place::day);

    /** Written out, since a case has thousands of contacts and a composed one is asked for each key in turn. */
    private static final Comparator<Contact> BY_PERSON = (one, other) -> one.person().value()
            .compareTo(other.person().value());

    /** A venue on one local day. */
    private record Place(VenueId venue, LocalDate day) {

        Place nextDay() {
            return new Place(venue, day.plusDays(1));
        }
    }

    private final ConfirmedCase confirmed;
    private final ExposurePolicies policies;
    private final Map<Place, Map<PersonId, Shared>> sums = new HashMap<>();
    private final Map<Place, Set<PersonId>> untilMidnight = new HashMap<>();
    private final Map<Place, Set<PersonId>> sinceMidnight = new HashMap<>();

    public ContactTally(ConfirmedCase confirmed, ExposurePolicies policies) {
        this.confirmed = confirmed;
        this.policies = policies;
    }

    /**
     * Adds one stay of the case.
     *
     * @param others stays of other people, each person's without overlap; those elsewhere count for nothing
     */
    public void add(Stay stayOfCase, Collection<Stay> others) {
        add(stayOfCase.venue(), Presence.of(stayOfCase, Presence.UNDOUBTED),
                others.stream().filter(other -> other.venue().equals(stayOfCase.venue()))
                        .map(other -> Presence.of(other, Presence.UNDOUBTED)).toList());
    }

    /**
     * Adds one presence of the case at a venue.
     *
     * @param others presences of other people there, each person's without overlap
     */
    public void add(VenueId venue, Presence ofCase, Collection<Presence> others) {
        add(venue, ofCase, others, true);
    }

    /**
     * Adds one presence of the case somewhere in premises, while others were there of whom nobody knows whether in the same
     * part.
     */
    public void addPerhaps(VenueId premises, Presence ofCase, Collection<Presence> others) {
        add(premises, ofCase, others, false);
    }

    /** Contacts that lasted long enough, in a fixed order; to be asked for when everything has been added. */
    public List<Contact> contacts() {
        joinNights();
        return sums.keySet().stream().sorted(BY_DAY.thenComparing(place -> place.venue().value())).flatMap(this::contactsAt)
                .toList();
    }

    /** Each part lies in one local day: where it lies in the calendar is asked once, and not for each of the others. */
    private void add(VenueId venue, Presence ofCase, Collection<Presence> others, boolean surely) {
        ofCase.within(confirmed.infectious()).ifPresent(infectious -> infectious.byDay()
                .forEach(part -> meet(new Place(venue, LocalDays.of(part.from())), ofCase.during(part), others, surely)));
    }

    private void meet(Place place, Presence ofCase, Collection<Presence> others, boolean surely) {
        var trust = policies.on(place.day()).trust();
        var shared = sums.computeIfAbsent(place, first -> new HashMap<>(2 * others.size()));
        for (var other : others) {
            long millis = other.millisWith(ofCase);
            if (millis > 0 && !other.person().equals(confirmed.person())) {
                double weight = trust.weight(ofCase, other);
                shared.merge(other.person(), surely ? Shared.surely(millis, weight)
                        : Shared.perhaps(millis, Trust.rounded(weight * trust.elsewhereInPremises())), Shared::plus);
            }
        }
        noteMidnight(place, ofCase, others);
    }

    /** Who is there up to midnight, or from then on, with the case. */
    private void noteMidnight(Place place, Presence ofCase, Collection<Presence> others) {
        if (ofCase.from().equals(LocalDays.start(place.day()))) {
            others.stream().filter(other -> other.isThere(ofCase.fromMillis(), ofCase.fromMillis() + 1))
                    .forEach(other -> sinceMidnight.computeIfAbsent(place, first -> new HashSet<>()).add(other.person()));
        }
        if (ofCase.until().equals(LocalDays.start(place.day().plusDays(1)))) {
            others.stream().filter(other -> other.isThere(ofCase.untilMillis() - 1, ofCase.untilMillis()))
                    .forEach(other -> untilMidnight.computeIfAbsent(place, first -> new HashSet<>()).add(other.person()));
        }
    }

    /** Oldest first, so that a stay of several days ends up on its last. */
    private void joinNights() {
        untilMidnight.keySet().stream().sorted(BY_DAY).forEach(evening -> {
            var staying = untilMidnight.get(evening);
            staying.retainAll(sinceMidnight.getOrDefault(evening.nextDay(), Set.of()));
            staying.stream().filter(sums.get(evening)::containsKey).forEach(person -> sums.get(evening.nextDay()).merge(person,
                    sums.get(evening).remove(person), Shared::plus));
        });
        untilMidnight.clear();
    }

    private Stream<Contact> contactsAt(Place place) {
        int least = policies.on(place.day()).minimumMinutes();
        var contacts = new ArrayList<Contact>(sums.get(place).size());
        sums.get(place).forEach((person, shared) -> {
            if (shared.minutes() >= least) {
                contacts.add(new Contact(person, place.venue(), place.day(), shared.minutes(), shared.meanWeight()));
            }
        });
        contacts.sort(BY_PERSON);
        return contacts.stream();
    }
}
