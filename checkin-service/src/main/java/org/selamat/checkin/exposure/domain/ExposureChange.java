package org.selamat.checkin.exposure.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.checkin.domain.VenueId;

/**
 * What has to be told so that the standing exposures of a case become what its contacts are now.
 *
 * @param found contacts that nobody has told yet
 * @param withdrawn exposures that should not stand any more
 */
public record ExposureChange(List<Contact> found, List<Exposure> withdrawn) {

    /**
     * What is settled stays and isn't told again, whatever its contact would be now.
     *
     * @param collapsed venues with too many possible contacts: nothing new is told about them, and what stands there stays,
     *        since a crowd that comes later makes an earlier contact no less true
     */
    public static ExposureChange between(Collection<Exposure> standing, Collection<Contact> contacts, Set<VenueId> collapsed) {
        var settled = standing.stream().filter(Exposure::settled).map(exposure -> exposure.contact().key())
                .collect(Collectors.toSet());
        Predicate<Contact> mayChange = contact -> !collapsed.contains(contact.venue()) && !settled.contains(contact.key());
        var open = standing.stream().filter(exposure -> mayChange.test(exposure.contact()))
                .collect(Collectors.toMap(exposure -> exposure.contact().key(), Function.identity()));
        var wanted = contacts.stream().filter(mayChange).collect(Collectors.toMap(Contact::key, Function.identity()));
        var found = contacts.stream().filter(contact -> wanted.containsKey(contact.key()))
                .filter(contact -> !open.containsKey(contact.key()) || !open.get(contact.key()).contact().equals(contact))
                .toList();
        var withdrawn = open.values().stream()
                .filter(exposure -> !exposure.contact().equals(wanted.get(exposure.contact().key()))).toList();
        return new ExposureChange(found, withdrawn);
    }

    public int size() {
        return found.size() + withdrawn.size();
    }

    /** Where contacts change. */
    public Set<VenueId> venues() {
        return Stream.concat(found.stream(), withdrawn.stream().map(Exposure::contact)).map(Contact::venue)
                .collect(Collectors.toSet());
    }

    /**
     * A part of at most this size. A withdrawal comes with the contact that replaces it or after all that is found, so that
     * nobody looks unexposed in between.
     */
    public ExposureChange first(int most) {
        var told = found.subList(0, Math.min(most, found.size()));
        var keys = told.stream().map(Contact::key).collect(Collectors.toSet());
        boolean all = told.size() == found.size();
        var taken = withdrawn.stream().filter(exposure -> keys.contains(exposure.contact().key())).toList();
        var others = withdrawn.stream().filter(exposure -> all && !keys.contains(exposure.contact().key()))
                .limit(Math.max(0, most - told.size() - taken.size())).toList();
        return new ExposureChange(told, Stream.concat(taken.stream(), others.stream()).toList());
    }
}
