package org.selamat.checkin.exposure.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Stay;

/** Adds up how long others were where a case was, a person, venue and day. */
public final class ContactTally {

    private record Sum(Duration length, double weight) {

        Sum plus(Sum other) {
            return new Sum(length.plus(other.length), Math.max(weight, other.weight));
        }
    }

    private final ConfirmedCase confirmed;
    private final ExposurePolicies policies;
    private final Map<Contact.Key, Sum> sums = new LinkedHashMap<>();

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
        ofCase.within(confirmed.infectious())
                .ifPresent(infectious -> infectious.byDay().forEach(part -> meet(venue, part, ofCase, others)));
    }

    /** Contacts that lasted long enough, in a fixed order. */
    public List<Contact> contacts() {
        return sums.entrySet().stream().map(sum -> contact(sum.getKey(), sum.getValue()))
                .filter(contact -> contact.minutes() >= policies.on(contact.day()).minimumMinutes())
                .sorted(Comparator.comparing(Contact::day).thenComparing(c -> c.venue().value())
                        .thenComparing(c -> c.person().value()))
                .toList();
    }

    /** @param part of one local day: where it lies in the calendar is asked once and not for each of the others */
    private void meet(VenueId venue, Window part, Presence ofCase, Collection<Presence> others) {
        var day = LocalDays.of(part.from());
        var policy = policies.on(day);
        for (var other : others) {
            if (!other.person().equals(confirmed.person())) {
                other.within(part).ifPresent(overlap -> sums.merge(new Contact.Key(other.person(), venue, day),
                        new Sum(overlap.length(), policy.weight(ofCase, other)), Sum::plus));
            }
        }
    }

    private static Contact contact(Contact.Key key, Sum sum) {
        return new Contact(key.person(), key.venue(), key.day(), (int) sum.length().toMinutes(), sum.weight());
    }
}
