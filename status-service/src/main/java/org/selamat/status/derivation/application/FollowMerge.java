package org.selamat.status.derivation.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.brake.application.Gate;
import org.selamat.status.brake.domain.Change;
import org.selamat.status.brake.domain.Effect;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.SamePersons;

/**
 * The only way from identity to a status: two ids become one person, or two again. The statuses of both are derived from
 * the union of their evidence, or from its parts; nothing else about identity reaches here.
 */
@ApplicationScoped
public class FollowMerge {

    private static final String SOURCE = "identity";

    private final Merges merges;
    private final FoldNow fold;
    private final Gate gate;
    private final Trips trips;
    private final DeriveStatus derive;

    FollowMerge(Merges merges, FoldNow fold, Gate gate, Trips trips, DeriveStatus derive) {
        this.merges = merges;
        this.fold = fold;
        this.gate = gate;
        this.trips = trips;
        this.derive = derive;
    }

    @Transactional(TxType.MANDATORY)
    public void merged(Merge merge) {
        follow(merge, merges::add);
    }

    @Transactional(TxType.MANDATORY)
    public void unmerged(Merge merge) {
        follow(merge, merges::undo);
    }

    /** A wave of wrong merges is kept back like any other wave of worsened statuses: the ids stay what they were. */
    private void follow(Merge merge, Consumer<Merge> word) {
        Set<PersonId> persons = together(merge);
        Map<PersonId, Status> before = fold.of(persons);
        word.accept(merge);
        Map<PersonId, Status> after = fold.of(persons);
        Map<PersonId, Effect> effects = new HashMap<>();
        persons.forEach(person -> effects.put(person, Effect.ofChange(before.get(person), after.get(person))));
        Optional<Trip> stopped = effects.values().stream().flatMap(effect -> gate.admit(SOURCE, effect).stream()).findFirst();
        stopped.ifPresentOrElse(trip -> trips.hold(trip, merge.survivor(), new Change.Identity(merge)),
                () -> derive(persons, effects));
    }

    private void derive(Set<PersonId> persons, Map<PersonId, Effect> effects) {
        Collection<StatusVersion> changed = derive.of(persons, Cause.evidence(Optional.empty())).values();
        gate.note(SOURCE, Optional.empty(),
                changed.stream().filter(one -> effects.get(one.person()).restricts()).toList());
    }

    private Set<PersonId> together(Merge merge) {
        List<PersonId> both = List.of(merge.survivor(), merge.merged());
        return new HashSet<>(SamePersons.of(both, merges).all(both));
    }
}
