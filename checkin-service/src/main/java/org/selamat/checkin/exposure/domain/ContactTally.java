package org.selamat.checkin.exposure.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.visit.domain.Stay;

/** Adds up how long others were where a case was, a person, venue and day. */
public final class ContactTally {

    private record Sum(Duration length, double weight) {

        Sum plus(Sum other) {
            return new Sum(length.plus(other.length), Math.max(weight, other.weight));
        }
    }

    private final ConfirmedCase confirmed;
    private final ExposurePolicy policy;
    private final Map<Contact.Key, Sum> sums = new LinkedHashMap<>();

    public ContactTally(ConfirmedCase confirmed, ExposurePolicy policy) {
        this.confirmed = confirmed;
        this.policy = policy;
    }

    /**
     * Adds one stay of the case.
     *
     * @param others stays of other people, each person's without overlap; those elsewhere count for nothing
     */
    public void add(Stay stayOfCase, Collection<Stay> others) {
        confirmed.infectiousIn(stayOfCase).ifPresent(infectious -> others.stream()
                .filter(other -> other.venue().equals(stayOfCase.venue()) && !other.person().equals(confirmed.person()))
                .filter(other -> other.from().isBefore(other.until()))
                .forEach(other -> meet(infectious, stayOfCase, other)));
    }

    /** Contacts that lasted long enough, in a fixed order. */
    public List<Contact> contacts() {
        return sums.entrySet().stream().map(sum -> contact(sum.getKey(), sum.getValue()))
                .filter(contact -> contact.minutes() >= policy.minimumMinutes())
                .sorted(Comparator.comparing(Contact::day).thenComparing(c -> c.venue().value())
                        .thenComparing(c -> c.person().value()))
                .toList();
    }

    private void meet(Window infectious, Stay stayOfCase, Stay other) {
        var weight = policy.weight(stayOfCase.proof(), other.proof());
        infectious.overlap(new Window(other.from(), other.until())).ifPresent(overlap -> overlap.byDay()
                .forEach(part -> sums.merge(
                        new Contact.Key(other.person(), other.venue(), LocalDays.of(part.from())),
                        new Sum(part.length(), weight), Sum::plus)));
    }

    private static Contact contact(Contact.Key key, Sum sum) {
        return new Contact(key.person(), key.venue(), key.day(), (int) sum.length().toMinutes(), sum.weight());
    }
}
