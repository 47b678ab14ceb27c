package org.selamat.checkin.person.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.selamat.checkin.domain.PersonId;

/**
 * Which ids are one person, through however many merges. Everything stays under the id that it came under, so an undone merge
 * parts it again.
 */
public final class SamePersons {

    private final Map<PersonId, Set<PersonId>> groups = new HashMap<>();
    private final Set<PersonId> merged = new HashSet<>();

    private SamePersons() {
    }

    /** Asks once when none of them is merged, which is nearly always. */
    public static SamePersons among(Collection<PersonId> persons, Merges merges) {
        var same = new SamePersons();
        var asked = new HashSet<PersonId>();
        Collection<PersonId> next = persons;
        while (!next.isEmpty()) {
            asked.addAll(next);
            merges.of(next).forEach(same::join);
            var reached = new HashSet<>(same.groups.keySet());
            reached.removeAll(asked);
            next = reached;
        }
        return same;
    }

    /** By all merges that stand, to look at many persons. */
    public static SamePersons of(Collection<Merge> standing) {
        var same = new SamePersons();
        standing.forEach(same::join);
        return same;
    }

    /** The person under every id; alone when never merged. */
    public Set<PersonId> of(PersonId person) {
        return groups.getOrDefault(person, Set.of(person));
    }

    public boolean isMerged(PersonId person) {
        return groups.containsKey(person);
    }

    /** The one id under which the person is counted and told. */
    public PersonId survivorOf(PersonId person) {
        return !isMerged(person) ? person
                : of(person).stream()
                        .min(Comparator.<PersonId, Boolean> comparing(merged::contains).thenComparing(PersonId::value))
                        .orElseThrow();
    }

    private void join(Merge merge) {
        var both = new HashSet<>(of(merge.survivor()));
        both.addAll(of(merge.merged()));
        both.forEach(one -> groups.put(one, both));
        merged.add(merge.merged());
    }
}
