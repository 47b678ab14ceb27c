package org.selamat.vaccine.domain.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.selamat.vaccine.domain.PersonId;

/**
 * Which ids are one person, through however many merges. Everything stays under the id that it came under, so an undone merge
 * parts it again.
 */
public final class SamePersons {

    private final Map<PersonId, Set<PersonId>> groups;

    private SamePersons(Map<PersonId, Set<PersonId>> groups) {
        this.groups = groups;
    }

    /** Asks once when none of them is merged, which is nearly always. */
    public static SamePersons of(Collection<PersonId> persons, Merges merges) {
        var groups = new HashMap<PersonId, Set<PersonId>>();
        var asked = new HashSet<>(persons);
        Collection<PersonId> next = persons;
        while (!next.isEmpty()) {
            merges.of(next).forEach(merge -> join(groups, merge));
            var reached = new HashSet<>(groups.keySet());
            reached.removeAll(asked);
            asked.addAll(reached);
            next = reached;
        }
        return new SamePersons(groups);
    }

    /** The person under every id; alone when never merged. */
    public Set<PersonId> of(PersonId person) {
        return groups.getOrDefault(person, Set.of(person));
    }

    /** The given persons under every id. */
    public Set<PersonId> all(Collection<PersonId> persons) {
        var all = new HashSet<>(persons);
        persons.forEach(person -> all.addAll(of(person)));
        return all;
    }

    private static void join(Map<PersonId, Set<PersonId>> groups, Merge merge) {
        var both = new HashSet<>(groups.getOrDefault(merge.survivor(), Set.of(merge.survivor())));
        both.addAll(groups.getOrDefault(merge.merged(), Set.of(merge.merged())));
        both.forEach(one -> groups.put(one, both));
    }
}
