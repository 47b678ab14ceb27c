package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.Contact.Key;
import org.selamat.checkin.visit.domain.Stay;

/**
 * Adds up how long others were where a case was, a person, venue and day. Days that a meeting over midnight joins are one:
 * twice ten minutes around midnight are twenty.
 */
public final class ContactTally {

    private static final Comparator<Contact> ORDER = Comparator.comparing(Contact::day)
            .thenComparing(contact -> contact.venue().value()).thenComparing(contact -> contact.person().value());

    private final ConfirmedCase confirmed;
    private final ExposurePolicies policies;
    private final Map<Key, Shared> sums = new HashMap<>();
    private final Set<Key> untilMidnight = new HashSet<>();
    private final Set<Key> sinceMidnight = new HashSet<>();

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

    /** Contacts that lasted long enough, in a fixed order. */
    public List<Contact> contacts() {
        var whole = withNightsJoined();
        return whole.entrySet().stream().map(sum -> contact(sum.getKey(), sum.getValue()))
                .filter(contact -> contact.minutes() >= policies.on(contact.day()).minimumMinutes()).sorted(ORDER).toList();
    }

    /** Each part lies in one local day: where it lies in the calendar is asked once, and not for each of the others. */
    private void add(VenueId venue, Presence ofCase, Collection<Presence> others, boolean surely) {
        ofCase.within(confirmed.infectious()).ifPresent(
                infectious -> infectious.byDay().forEach(part -> meet(new Meeting(venue, part, surely), ofCase, others)));
    }

    private void meet(Meeting meeting, Presence ofCase, Collection<Presence> others) {
        var trust = policies.on(meeting.day).trust();
        for (var other : others) {
            long millis = other.millisWithin(meeting.part);
            if (millis > 0 && !other.person().equals(confirmed.person())) {
                double weight = trust.weight(ofCase, other);
                var key = new Key(other.person(), meeting.venue, meeting.day);
                sums.merge(key, meeting.surely ? Shared.surely(millis, weight)
                        : Shared.perhaps(millis, Trust.rounded(weight * trust.elsewhereInPremises())), Shared::plus);
                noteMidnight(key, meeting, other);
            }
        }
    }

    private void noteMidnight(Key key, Meeting meeting, Presence other) {
        if (meeting.sinceMidnight && !other.from().isAfter(meeting.part.from())) {
            sinceMidnight.add(key);
        }
        if (meeting.untilMidnight && !other.until().isBefore(meeting.part.until())) {
            untilMidnight.add(key);
        }
    }

    /** Oldest first, so that a stay of several days ends up on its last. */
    private Map<Key, Shared> withNightsJoined() {
        var whole = new HashMap<>(sums);
        untilMidnight.stream().filter(evening -> sinceMidnight.contains(evening.nextDay()))
                .sorted(Comparator.comparing(Key::day))
                .forEach(evening -> whole.merge(evening.nextDay(), whole.remove(evening), Shared::plus));
        return whole;
    }

    private static Contact contact(Key key, Shared shared) {
        return new Contact(key.person(), key.venue(), key.day(), shared.minutes(), shared.meanWeight());
    }

    /** A presence of the case on one local day; {@code surely} when whoever else is there was in the same part of it. */
    private static final class Meeting {

        private final VenueId venue;
        private final Window part;
        private final LocalDate day;
        private final boolean surely;
        private final boolean sinceMidnight;
        private final boolean untilMidnight;

        Meeting(VenueId venue, Window part, boolean surely) {
            this.venue = venue;
            this.part = part;
            this.day = LocalDays.of(part.from());
            this.surely = surely;
            this.sinceMidnight = part.from().equals(LocalDays.start(day));
            this.untilMidnight = part.until().equals(LocalDays.start(day.plusDays(1)));
        }
    }
}
